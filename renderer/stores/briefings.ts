import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type {
  BriefingFiles,
  BriefingInfo,
  Module,
  ModuleOutline,
  TimelineEvent,
} from '../briefing/briefing.ts';
import type { Diagnostic } from '../briefing/diagnostic.ts';
import type { Pictures } from '../briefing/picture/pictures.ts';
import { readerVersion } from '../briefing/reader-version.ts';
import type { Language, Listed } from '../platform/platform.ts';
import { inPieces } from './in-pieces.ts';
import { useNotices } from './notices.ts';
import { dropIfOvertaken } from './overtaken.ts';
import { usePlatform } from './platform.ts';

export type BriefingState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'open'; readonly info: BriefingInfo };

/** The briefing that is open: what it is, and its modules, parsed when they are first needed. */
export const useBriefings = defineStore('briefings', () => {
  const platform = usePlatform();
  const notices = useNotices();
  const listed = ref<readonly Listed[]>([]);
  const ids = computed(() => listed.value.map(({ id }) => id));
  const state = shallowRef<BriefingState>({ kind: 'loading' });
  const parsed = new Map<string, Module | null>();
  let files: Promise<BriefingFiles> | null = null;
  let pictures: Pictures | null = null;
  let wanted: string | null = null;

  const info = computed(() => (state.value.kind === 'open' ? state.value.info : null));

  const byModule = computed(() => Map.groupBy(info.value?.outlines ?? [], ({ id }) => id));

  async function loadList(): Promise<void> {
    const found = await notices.tryTo('briefing-not-read', () => platform.listBriefings());
    listed.value = found ?? [];
    if (!found) state.value = { kind: 'failed', diagnostics: [] };
    else if (found.length === 0) state.value = { kind: 'empty' };
  }

  async function open(id: string): Promise<void> {
    if (info.value?.id === id) return;
    wanted = id;
    state.value = { kind: 'loading' };
    parsed.clear();
    pictures = null;
    files = null;
    const found = await notices.tryTo('briefing-not-read', () => find(id));
    // Another one was asked for while this one was being read.
    if (wanted === id) state.value = found ?? { kind: 'failed', diagnostics: [] };
  }

  /** What a briefing is: as it was read before, or else from its files, where those are not the same any more. */
  async function find(id: string): Promise<BriefingState> {
    const entry = listed.value.find((one) => one.id === id);
    if (entry) await dropIfOvertaken(platform, entry);
    const { stamp, info: known } = await platform.briefingInfo({ id, reader: readerVersion });
    if (known) return { kind: 'open', info: known };
    const { parseInfo } = await import('../briefing/parse-info.ts');
    const read = await platform.readBriefing(id);
    if (wanted === id) files = Promise.resolve(read);
    const result = parseInfo(read, id);
    if (!result.info) return { kind: 'failed', diagnostics: result.diagnostics };
    // It is kept for the next start, and nothing waits for that.
    platform.keepBriefingInfo(stamp, result.info).catch(platform.reportBug);
    return { kind: 'open', info: result.info };
  }

  /**
   * All texts of the open briefing, read when they are first needed; after a failure they are read anew.
   *
   * @throws RefusedError when they cannot be read
   */
  async function readFiles(): Promise<BriefingFiles> {
    if (!info.value) throw new Error('Texts are asked for while no briefing is open');
    const reading = (files ??= platform.readBriefing(info.value.id));
    try {
      return await reading;
    } catch (error) {
      if (files === reading) files = null;
      throw error;
    }
  }

  /** The ids of the modules on the route of which there is no text that can be read, in any language. */
  const missing = computed(() => {
    const there = new Set(info.value?.outlines.map(({ id }) => id));
    return (info.value?.moduleIds ?? []).filter((id) => !there.has(id));
  });

  /** The modules in the order of the route, each in the wanted language or else in the first that there is. */
  function outlines(language: Language): ModuleOutline[] {
    return (info.value?.moduleIds ?? []).flatMap((id) => outlineOf(id, language) ?? []);
  }

  /** A module in the wanted language, or else in the first that there is. */
  function outlineOf(module: string, language: Language): ModuleOutline | null {
    const found = byModule.value.get(module) ?? [];
    return found.find((outline) => outline.language === language) ?? found[0] ?? null;
  }

  /** A module's text, in the wanted language or else in the first that there is; null where there is none. */
  async function loadModule(id: string, language: Language): Promise<Module | null> {
    const outline = outlineOf(id, language);
    const { value: asked } = info;
    if (!asked || !outline) return null;
    const known = parsed.get(outline.path);
    if (known !== undefined) return known;
    const [read, { parseModule }, { picturesOf }, { questionKinds }] = await Promise.all([
      notices.tryTo('briefing-not-read', readFiles),
      import('../briefing/parse-module.ts'),
      import('../briefing/picture/pictures.ts'),
      import('../learning/questions/index.ts'),
    ]);
    const text = read?.texts.find(({ path }) => path === outline.path);
    // Another briefing was opened meanwhile, or the file is gone.
    if (info.value !== asked || !read || !text) return null;
    pictures ??= picturesOf(read);
    const { module } = parseModule(text, asked, pictures, questionKinds);
    parsed.set(text.path, module);
    return module;
  }

  /** The text of every module on the route, as `loadModule` finds it; those without any are left out. */
  async function loadModules(language: Language): Promise<Module[]> {
    const { value: asked } = info;
    const pause = inPieces();
    const modules: Module[] = [];
    for (const id of asked?.moduleIds ?? []) {
      const module = await loadModule(id, language);
      if (module) modules.push(module);
      await pause();
      // Another briefing was opened meanwhile.
      if (info.value !== asked) return [];
    }
    return modules;
  }

  /** What happened when; nothing where the briefing has no timeline. Mistakes in it are for the author's check. */
  async function loadTimeline(): Promise<TimelineEvent[]> {
    if (!info.value) return [];
    const { parseTimeline } = await import('../briefing/parse-timeline.ts');
    const read = await notices.tryTo('briefing-not-read', readFiles);
    return read && info.value ? parseTimeline(read, info.value).events : [];
  }

  return {
    listed,
    ids,
    state,
    info,
    readFiles,
    missing,
    loadList,
    open,
    outlines,
    outlineOf,
    loadModule,
    loadModules,
    loadTimeline,
  };
});
