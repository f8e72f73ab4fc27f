import type { HighlightName } from '../../../renderer/composables/useHighlight.ts';

/** The words that are painted under a name, in order. */
export const painted = (name: HighlightName): string =>
  [...(CSS.highlights.get(name) ?? [])].map(String).join('');
