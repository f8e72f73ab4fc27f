import type { BriefingInfo } from '../briefing/briefing.ts';
import { makeDeck } from '../presenting/deck.ts';
import type { Presentation } from '../presenting/presentation.ts';
import type { Deck } from '../presenting/slide.ts';
import { useBriefings } from '../stores/briefings.ts';

/** Makes the slides of an agenda of the open briefing. */
export function useDeck() {
  const briefings = useBriefings();

  /** The same slides as the audience's window makes of it: the same text, by the same code. */
  return async (
    { agenda, language }: Pick<Presentation, 'agenda' | 'language'>,
    info: BriefingInfo,
  ): Promise<Deck> => {
    const ids = [...new Set(agenda.items.map(({ module }) => module))];
    const modules = await Promise.all(ids.map((id) => briefings.loadModule(id, language)));
    return makeDeck(
      agenda,
      modules.filter((module) => module !== null),
      info,
      language,
    );
  };
}
