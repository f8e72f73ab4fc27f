import type { QuestionView } from './view.ts';

/** Whether a digit belongs to what has the focus: a field to type in, or a list that searches by typing. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('select, textarea, input:not([type=radio], [type=checkbox])');

/** Picks an option by its number on the keyboard. */
export function pickByKey(event: KeyboardEvent, view: QuestionView | null): void {
  const number = Number(event.key);
  if (event.ctrlKey || event.altKey || event.metaKey || !(number >= 1 && number <= 9)) return;
  if (isTyped(event.target)) return;
  if (view?.pickNumber(number)) event.preventDefault();
}
