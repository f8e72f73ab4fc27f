import type { Language } from '../briefing/briefing.ts';
import type { Agenda, Presentation } from './presentation.ts';
import type { Deck } from './slide.ts';

/** A presentation at its first slide. */
export function begun(
  about: { readonly id: string; readonly briefing: string; readonly language: Language },
  agenda: Agenda,
  deck: Deck,
  now: number,
): Presentation {
  const [first] = deck;
  if (!first) throw new RangeError('A presentation without slides');
  return {
    ...about,
    agenda,
    slide: first.id,
    shown: 0,
    blank: null,
    zoom: null,
    tool: null,
    drawings: [],
    rooms: [],
    clockFrom: now,
    enteredAt: now,
    spent: {},
    isSwapped: false,
  };
}
