import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { BriefingInfo, Language, Module } from '../../briefing/briefing.ts';
import { inLanguage } from '../../briefing/localized.ts';
import { useDeck } from '../../composables/useDeck.ts';
import { useMediaAddress } from '../../composables/useMediaAddress.ts';
import { useMessages } from '../../composables/useMessages.ts';
import { useSaying, type DocumentSaying } from '../../composables/useSaying.ts';
import type { TakenPicture } from '../../export/taken.ts';
import { modulesOnAgenda } from '../../presenting/on-agenda.ts';
import type { AgendaItem } from '../../presenting/presentation.ts';
import type { Deck } from '../../presenting/slide.ts';
import { useBriefings } from '../../stores/briefings.ts';
import { useNotices } from '../../stores/notices.ts';
import { usePlatform } from '../../stores/platform.ts';
import { useSettings } from '../../stores/settings.ts';
import type { Kind } from './kinds.ts';
import { pointsOf } from './picture-points.ts';
import { picturesOn } from './pictures-on.ts';

/** What is to be made. */
export interface Wanted {
  readonly kind: Kind;
  readonly language: Language;
  readonly items: AgendaItem[];
  /** The name of the agenda; null where modules were chosen. */
  readonly agenda: string | null;
}

/** What is printed, for as long as it is. */
export type Printed = { readonly saying: DocumentSaying; readonly title: string } & (
  | { readonly kind: 'slides'; readonly deck: Deck }
  | { readonly kind: 'text'; readonly modules: readonly Module[] }
);

/**
 * Makes documents of a briefing and saves them where the learner wants them.
 *
 * @param isDrawn resolves when what is printed is on the page
 */
export function useTakeHome(info: () => BriefingInfo, isDrawn: () => Promise<void>) {
  const { t } = useI18n();
  const platform = usePlatform();
  const notices = useNotices();
  const settings = useSettings();
  const briefings = useBriefings();
  const deckOf = useDeck();
  const loadMessages = useMessages();
  const sayingOf = useSaying();
  const addressOf = useMediaAddress();
  const printed = shallowRef<Printed | null>(null);
  const isMaking = ref(false);
  /** Where the last document went; null when none did. */
  const savedAt = ref<string | null>(null);

  const deckFor = ({ items, language }: Wanted): Promise<Deck> =>
    deckOf({ agenda: { name: '', minutes: null, items }, language }, info());

  async function modulesFor({ items, language }: Wanted): Promise<Module[]> {
    const ids = [...new Set(items.map(({ module }) => module))];
    const modules = await Promise.all(ids.map((id) => briefings.loadModule(id, language)));
    return modulesOnAgenda(
      items,
      modules.filter((module) => module !== null),
    );
  }

  /** One after the other: each is large while it is drawn. */
  async function picturesFor(deck: Deck): Promise<Map<string, TakenPicture>> {
    const pictures = new Map<string, TakenPicture>();
    for (const src of picturesOn(deck)) {
      const picture = await pointsOf(addressOf(info().id, src));
      if (picture) pictures.set(src, picture);
    }
    return pictures;
  }

  async function print(what: Printed, suggestedName: string) {
    printed.value = what;
    // A document says its title and language as the page does.
    document.documentElement.lang = what.saying.language;
    try {
      await isDrawn();
      return await platform.savePdf(suggestedName);
    } finally {
      printed.value = null;
      document.documentElement.lang = settings.language;
    }
  }

  async function save(wanted: Wanted) {
    const { kind, language, agenda } = wanted;
    await loadMessages(language);
    const saying = sayingOf(info(), language);
    const name = inLanguage(info().title, language).text;
    const title = agenda === null ? name : `${agenda} · ${name}`;
    const suggestedName = t(`takeHome.fileName.${kind}`, { title: title.slice(0, 90) });
    if (kind === 'text') {
      return print({ kind, saying, title, modules: await modulesFor(wanted) }, suggestedName);
    }
    const deck = await deckFor(wanted);
    if (kind === 'slides') return print({ kind, saying, title, deck }, suggestedName);
    const taken = { ...saying, title, deck };
    const pictures = await picturesFor(deck);
    const bytes = await (kind === 'pptx'
      ? (await import('../../export/pptx/slides-file.ts')).slidesFile({ taken, pictures })
      : (await import('../../export/docx/script-file.ts')).scriptFile(taken, pictures));
    return platform.saveFile({ kind, suggestedName, bytes });
  }

  /** A button that is pressed twice makes one. */
  async function make(wanted: Wanted): Promise<void> {
    if (isMaking.value) return;
    isMaking.value = true;
    savedAt.value = null;
    try {
      const saved = await notices.tryTo('file-not-saved', () => save(wanted));
      savedAt.value = saved?.saved ? saved.path : null;
    } finally {
      isMaking.value = false;
    }
  }

  return { printed, isMaking, savedAt, make };
}
