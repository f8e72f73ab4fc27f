import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { examineBriefing } from '../../renderer/presenting/examine.ts';
import { makeDeck } from '../../renderer/presenting/deck.ts';
import { routeOf } from '../../renderer/presenting/agenda.ts';
import { begun } from '../../renderer/presenting/begin.ts';
import { roomOptions } from '../../renderer/presenting/room-options.ts';
import { fullyShown } from '../../renderer/presenting/standing.ts';
import type { Presentation, RoomCount } from '../../renderer/presenting/presentation.ts';
import type { Deck, Slide } from '../../renderer/presenting/slide.ts';
import { readBriefings } from '../content/read-briefing.ts';
import type { Program } from './program.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** A whole briefing in the audience's window: for pictures and tests. */
export interface WholeBriefing {
  readonly deck: Deck;
  readonly audience: Page;
  /** Puts a slide up, and resolves when the audience sees it, with its pictures. */
  readonly show: (slide: Slide, shown?: number) => Promise<void>;
}

/**
 * Presents all of the first briefing that ships, with every question that can be put to a room.
 *
 * @param page the learner's window
 */
export async function presentWhole(
  program: Program,
  page: Page,
  language: 'nl' | 'en',
): Promise<WholeBriefing> {
  const [folder] = await readBriefings(content);
  const { briefing } = examineBriefing(folder?.files ?? { texts: [], media: [] }, folder?.id ?? '');
  if (!briefing) throw new Error(`No briefing can be read in ${content}`);
  const modules = briefing.modules.filter((module) => module.language === language);
  const agenda = { name: 'All', minutes: null, items: routeOf(modules) };
  const deck = makeDeck(agenda, modules, briefing, language);
  const about = { id: crypto.randomUUID(), briefing: briefing.id, language };
  const first = { ...begun(about, agenda, deck, Date.now()), rooms: countsFor(deck) };
  const opened = program.running.waitForEvent('window');
  await page.evaluate((wanted) => window.leidraad.presenting.start(wanted), first);
  const audience = await opened;
  await audience.locator('html[data-ready]').waitFor();

  async function show(slide: Slide, shown = fullyShown(slide)): Promise<void> {
    const next: Presentation = { ...first, slide: slide.id, shown };
    await page.evaluate((wanted) => window.leidraad.presenting.change(wanted), next);
    const up = `[data-test="audience-slide"][data-id="${slide.id}"][data-shown="${shown}"]`;
    await audience.locator(up).waitFor();
    await audience.evaluate(() =>
      Promise.all([...document.images].map((image) => image.decode())).then(() => undefined),
    );
  }
  return { deck, audience, show };
}

/** Hands for every question, so that there are bars to look at. */
const countsFor = (deck: Deck): RoomCount[] =>
  deck.flatMap((slide) => {
    if (slide.kind !== 'question') return [];
    const options = roomOptions(slide.question) ?? [];
    const counts = options.map(({ id }, index) => [id, (7 * (index + 2)) % 13] as const);
    return [
      {
        module: slide.module,
        question: slide.question.id,
        counts: Object.fromEntries(counts),
      },
    ];
  });
