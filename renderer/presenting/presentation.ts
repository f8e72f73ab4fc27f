import type { Language } from '../briefing/briefing.ts';
import type { Agenda, Counts } from '../learning/progress/event.ts';

export type { Agenda, AgendaItem, Counts } from '../learning/progress/event.ts';

/** A place on a slide, in per cent of its width and height, from its left top corner. */
export interface PlaceOnSlide {
  readonly x: number;
  readonly y: number;
}

export type Stroke = PlaceOnSlide[];

/** A question that was put to the room. */
export interface RoomCount {
  readonly module: string;
  readonly question: string;
  readonly counts: Counts;
}

export type Tool = 'laser' | 'pen' | 'eraser';

/** Where a presentation is: all that both windows show, and that comes back after a kill. */
export interface Presentation {
  readonly id: string;
  readonly briefing: string;
  readonly language: Language;
  readonly agenda: Agenda;
  /** The id of the slide that is up. */
  readonly slide: string;
  /** How much of the slide is shown: its points, or the stages of a question. */
  readonly shown: number;
  readonly blank: 'black' | 'white' | null;
  /** The middle of what is shown larger; null for the whole slide. */
  readonly zoom: PlaceOnSlide | null;
  /** What the pointer does on the slide. */
  readonly tool: Tool | null;
  readonly drawings: { readonly slide: string; readonly strokes: Stroke[] }[];
  readonly rooms: RoomCount[];
  /** The moment that the clock counts from. */
  readonly clockFrom: number;
  /** The moment that the present slide came up. */
  readonly enteredAt: number;
  /** How long each slide was up before, in milliseconds. */
  readonly spent: Readonly<Record<string, number>>;
  /** Whether the two windows changed places. */
  readonly isSwapped: boolean;
}
