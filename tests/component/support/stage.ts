import { render } from '@testing-library/vue';
import type { Language } from '../../../renderer/briefing/briefing.ts';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import AudienceScreen from '../../../renderer/features/stage/AudienceScreen.vue';
import SlideView from '../../../renderer/features/stage/SlideView.vue';
import { makeI18n } from '../../../renderer/i18n.ts';
import { audiencePlatformKey } from '../../../renderer/platform/audience-platform.ts';
import { memoryAudience } from '../../../renderer/platform/memory-audience.ts';
import { routeOf } from '../../../renderer/presenting/agenda.ts';
import { begun } from '../../../renderer/presenting/begin.ts';
import { makeDeck } from '../../../renderer/presenting/deck.ts';
import type { Presentation } from '../../../renderer/presenting/presentation.ts';
import { readModules } from '../../../renderer/presenting/read-modules.ts';
import type { Slide } from '../../../renderer/presenting/slide.ts';
import { fixture } from './briefings.ts';
import { en, nl } from './texts.ts';

const files = fixture('proef');
const { info } = parseInfo(files, 'proef');
if (!info) throw new Error('The fixture cannot be read');
const proef = info;

const all = {
  items: proef.moduleIds.map((module) => ({ module, step: '', question: null, minutes: null })),
};
const modules = (language: Language) => readModules(all, files, proef, language);

/** All of the fixture briefing as an agenda. */
export const agenda = { name: '', minutes: null, items: routeOf(modules('nl')) };

const deckIn = (language: Language) => makeDeck(agenda, modules(language), proef, language);

/** A slide of the fixture briefing by its id. */
export function slideOf(id: string, language: Language = 'nl'): Slide {
  const found = deckIn(language).find((slide) => slide.id === id);
  if (!found) throw new Error(`There is no slide ${id}`);
  return found;
}

/** The fixture briefing as it is presented, at one of its slides. */
export const presented = (slide: string, more: Partial<Presentation> = {}): Presentation => ({
  ...begun(
    { id: '00000000-0000-4000-8000-000000000001', briefing: 'proef', language: 'nl' },
    agenda,
    deckIn('nl'),
    0,
  ),
  slide,
  ...more,
});

const plugins = [makeI18n('nl', { nl, en })];

/** Shows a slide of the fixture briefing. */
export const showSlide = (slide: Slide, props: Readonly<Record<string, unknown>> = {}) =>
  render(SlideView, {
    props: { slide, shown: 0, info: proef, headingTag: 'h1', ...props },
    global: { plugins, provide: { [audiencePlatformKey]: memoryAudience({}, null) } },
  });

/** Opens the audience's window on a machine that holds the fixture briefing. */
export function openAudience(presentation: Presentation | null) {
  const platform = memoryAudience({ proef: files }, presentation);
  const shown = render(AudienceScreen, {
    global: { plugins, provide: { [audiencePlatformKey]: platform } },
  });
  return { ...shown, platform };
}
