import type { PassageAnchor } from './context.ts';

/** Opens the passage that is folded under the piece of text that a mark stands in, and goes there. */
export function openFolded({ passage, element }: PassageAnchor): void {
  const selector = `[data-passage="${CSS.escape(passage)}"]`;
  const details = element.closest('[data-block]')?.querySelector(selector);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
