import { computed, ref, watch } from 'vue';
import type { Localized } from '../briefing/briefing.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useNotices } from '../stores/notices.ts';
import { usePlatform } from '../stores/platform.ts';
import { useLocalized } from './useLocalized.ts';

/** A briefing on this laptop, as a list of them shows it. */
export interface ShelfEntry {
  readonly id: string;
  /** Its title; its id for as long as the title is not known, or where it cannot be read. */
  readonly name: string;
  readonly lang: string | undefined;
  readonly isOwn: boolean;
  /** Of what was installed the version; null where the program brings it. */
  readonly version: string | null;
}

/** The briefings on this laptop by name. Those that are not open are read for it, after all else. */
export function useShelf() {
  const platform = usePlatform();
  const briefings = useBriefings();
  const notices = useNotices();
  const localized = useLocalized();
  const titles = ref<ReadonlyMap<string, Localized>>(new Map());

  async function nameAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (titles.value.has(id) || id === briefings.info?.id) continue;
      const { parseInfo } = await import('../briefing/parse-info.ts');
      const files = await notices.tryTo('briefing-not-read', () => platform.readBriefing(id));
      const title = files && parseInfo(files, id).info?.title;
      if (title) titles.value = new Map([...titles.value, [id, title]]);
    }
  }

  watch(() => briefings.ids, nameAll, { immediate: true });

  return computed(() =>
    briefings.listed.map(({ id, isOwn, installed }): ShelfEntry => {
      const title = id === briefings.info?.id ? briefings.info.title : titles.value.get(id);
      const { text: name, lang } = title ? localized(title) : { text: id, lang: undefined };
      return { id, name, lang, isOwn, version: installed?.version ?? null };
    }),
  );
}
