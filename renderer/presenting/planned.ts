import type { Module } from '../briefing/briefing.ts';
import { stepText } from '../briefing/step-text.ts';
import type { Step } from '../briefing/tree.ts';
import { wordCount } from '../briefing/word-count.ts';
import type { AgendaItem } from './presentation.ts';

/**
 * Words that are said in a minute. Talks go at 100 to 150, and people who listen in a second language, or look at a
 * slide, want the slow end of that.
 */
const wordsAMinute = 110;

/** What a question takes in a room: to read it, to raise hands, to hear why. In minutes. */
const questionMinutes = 2;

/** The slide that opens a presentation, in minutes. One that opens a module takes none: it is turned while speaking. */
export const coverMinutes = 0.5;
export const moduleSlideMinutes = 0;

/** How long something takes in a room, and who says so: the briefer, its author, or an estimate. */
export interface Planned {
  readonly minutes: number;
  readonly by: 'briefer' | 'author' | 'estimate';
}

/**
 * What the plan gives a step: the minutes of its presenter's note, or else the time that it takes to say that note, or
 * its text where there is none, in half minutes and at least one whole one.
 */
export function plannedForStep({ presenter, heading, blocks }: Step): Planned {
  if (presenter?.minutes != null) return { minutes: presenter.minutes, by: 'author' };
  const said = presenter ? { heading, blocks: presenter.content } : { heading, blocks };
  const words = wordCount(stepText(said).text.replaceAll('\n', ' '));
  return { minutes: Math.max(1, Math.ceil((2 * words) / wordsAMinute) / 2), by: 'estimate' };
}

/** What the plan gives a thing on the agenda. What is no longer in the briefing takes no time. */
export function plannedFor(item: AgendaItem, module: Module | null): Planned {
  const step = module?.steps.find(({ id }) => id === item.step);
  if (!step) return { minutes: 0, by: 'author' };
  if (item.minutes !== null) return { minutes: item.minutes, by: 'briefer' };
  if (item.question !== null) return { minutes: questionMinutes, by: 'estimate' };
  return plannedForStep(step);
}
