import { shallowRef, watch, type ShallowRef } from 'vue';
import type { BriefingInfo } from '../../briefing/briefing.ts';
import { parseInfo } from '../../briefing/parse-info.ts';
import type { AudiencePlatform } from '../../platform/audience-platform.ts';
import { makeDeck } from '../../presenting/deck.ts';
import type { Presentation } from '../../presenting/presentation.ts';
import { readModules } from '../../presenting/read-modules.ts';
import type { Deck } from '../../presenting/slide.ts';

export type DeckState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly info: BriefingInfo; readonly deck: Deck };

/** The slides of what is presented: made anew when it is another briefing, language or agenda, and only then. */
export function useAudienceDeck(
  platform: AudiencePlatform,
  presentation: () => Presentation | null,
): Readonly<ShallowRef<DeckState>> {
  const state = shallowRef<DeckState>({ kind: 'loading' });
  let wanted: string | null = null;

  async function open(shown: Presentation): Promise<void> {
    const { briefing, language, agenda } = shown;
    // A presentation comes as a copy each time, so that only its text says whether it is another.
    const name = JSON.stringify([briefing, language, agenda.items]);
    if (wanted === name) return;
    wanted = name;
    state.value = { kind: 'loading' };
    try {
      const files = await platform.readBriefing(briefing);
      // Another one was asked for while this one was being read.
      if (wanted !== name) return;
      const { info } = parseInfo(files, briefing);
      if (!info) throw new Error(`The briefing ${briefing} cannot be read`);
      const modules = readModules(agenda, files, info, language);
      state.value = { kind: 'open', info, deck: makeDeck(agenda, modules, info, language) };
    } catch (error) {
      platform.reportBug(error);
      if (wanted === name) state.value = { kind: 'failed' };
    }
  }

  watch(presentation, (shown) => shown && void open(shown), { immediate: true });
  return state;
}
