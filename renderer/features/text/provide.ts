import { computed, provide, ref } from 'vue';
import type { BriefingInfo, Language } from '../../briefing/briefing.ts';
import { textContextKey } from './context.ts';
import { openFolded } from './open-folded.ts';

/**
 * Lets a component show text that stands outside a step: there is no margin, so passages are folded under it.
 *
 * @param about.cites the passages that marks lead to; without them there are no marks, and nothing to look up
 */
export function provideText(about: {
  readonly info: BriefingInfo;
  readonly language: () => Language;
  readonly cites: () => readonly string[];
}): void {
  provide(textContextKey, {
    info: about.info,
    language: computed(about.language),
    cites: computed(about.cites),
    folded: ref(about.cites().length > 0),
    anchors: { add: () => undefined, remove: () => undefined },
    showPassage: openFolded,
  });
}
