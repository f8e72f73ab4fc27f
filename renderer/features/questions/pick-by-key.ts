import type { QuestionView } from './view.ts';

/** Picks an option by its number on the keyboard. */
export function pickByKey(event: KeyboardEvent, view: QuestionView | null): void {
  const number = Number(event.key);
  if (event.ctrlKey || event.altKey || event.metaKey || !(number >= 1 && number <= 9)) return;
  if (view?.pickNumber(number)) event.preventDefault();
}
