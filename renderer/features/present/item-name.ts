import type { Language, Module } from '../../briefing/briefing.ts';
import { plainLines } from '../../briefing/lines-in.ts';
import type { AgendaItem } from '../../presenting/presentation.ts';

/** How a thing on an agenda is called, and in which language that is. */
export interface ItemName {
  readonly text: string;
  readonly lang: Language;
  readonly isQuestion: boolean;
}

/** The title of a step, or what a question asks; its id where it is no longer in the briefing. */
export function itemName(item: AgendaItem, modules: readonly Module[]): ItemName {
  const module = modules.find(({ id }) => id === item.module);
  const step = module?.steps.find(({ id }) => id === item.step);
  const question = step?.questions.find(({ id }) => id === item.question);
  const lang = module?.language ?? 'nl';
  return item.question === null
    ? { text: step?.title ?? item.step, lang, isQuestion: false }
    : { text: question ? plainLines(question.prompt) : item.question, lang, isQuestion: true };
}
