import type { PassageAnchor } from './context.ts';

/** Opens the passage that is folded under the text of a mark, and goes there. */
export function openFolded(anchor: PassageAnchor): void {
  const selector = `[data-passage="${CSS.escape(anchor.passage)}"]`;
  const details = anchor.element.closest('[data-block]')?.querySelector(selector);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
