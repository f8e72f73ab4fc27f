import { useRouter } from 'vue-router';
import type { BriefingInfo, Language } from '../briefing/briefing.ts';
import { begun } from '../presenting/begin.ts';
import type { Agenda } from '../presenting/presentation.ts';
import { usePlatform } from '../stores/platform.ts';
import { usePresenting } from '../stores/presenting.ts';
import { useDeck } from './useDeck.ts';
import type { PresentationRecords } from './usePresentationRecords.ts';

/** Starts a presentation of an agenda, and goes to the console when the audience sees it. */
export function usePresentationStart(info: () => BriefingInfo, records: PresentationRecords) {
  const router = useRouter();
  const platform = usePlatform();
  const presenting = usePresenting();
  const deckOf = useDeck();
  let isStarting = false;

  async function start(agenda: Agenda, language: Language): Promise<void> {
    const { id: briefing } = info();
    const deck = await deckOf({ agenda, language }, info());
    const about = { id: platform.newId(), briefing, language };
    const presentation = begun(about, agenda, deck, platform.now());
    if (!(await presenting.present(presentation))) return;
    void records.recordStart(presentation);
    await router.push({ name: 'console', params: { briefing } });
  }

  /** A key that is pressed twice starts once. */
  return async (agenda: Agenda, language: Language): Promise<void> => {
    if (isStarting) return;
    isStarting = true;
    try {
      await start(agenda, language);
    } finally {
      isStarting = false;
    }
  };
}
