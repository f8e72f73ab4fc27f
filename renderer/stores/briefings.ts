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
import { parseInfo } from '../briefing/parse-info.ts';
import type { Pictures } from '../briefing/picture/pictures.ts';
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
  const files = shallowRef<BriefingFiles>({ texts: [], media: [] });
  const parsed = new Map<string, Module | null>();
  let pictures: Pictures | null = null;
  let wanted: string | null = null;

  const info = computed(() => (state.value.kind === 'open' ? state.value.info : null));

  async function loadList(): Promise<void> {
    const found = await notices.tryTo('briefing-not-read', () => platform.listBriefings());
    listed.value = found ?? [];
    if (!found) state.value = { kind: 'failed', diagnostics: [] };
    else if (found.length === 0) state.value = { kind: 'empty' };
  }

  /** The files of a briefing: those that were installed, or else the program's own. */
  async function filesOf(id: string): Promise<BriefingFiles> {
    const entry = listed.value.find((one) => one.id === id);
    if (entry) await dropIfOvertaken(platform, entry);
    return platform.readBriefing(id);
  }

  async function open(id: string): Promise<void> {
    if (info.value?.id === id) return;
    wanted = id;
    state.value = { kind: 'loading' };
    parsed.clear();
    const read = await notices.tryTo('briefing-not-read', () => filesOf(id));
    // Another one was asked for while this one was being read.
    if (wanted !== id) return;
    if (!read) {
      state.value = { kind: 'failed', diagnostics: [] };
      return;
    }
    files.value = read;
    pictures = null;
    const result = parseInfo(read, id);
    state.value = result.info
      ? { kind: 'open', info: result.info }
      : { kind: 'failed', diagnostics: result.diagnostics };
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
    const found = info.value?.outlines.filter((outline) => outline.id === module) ?? [];
    return found.find((outline) => outline.language === language) ?? found[0] ?? null;
  }

  /** A module's text, in the wanted language or else in the first that there is; null where there is none. */
  async function loadModule(id: string, language: Language): Promise<Module | null> {
    const outline = outlineOf(id, language);
    const text = files.value.texts.find(({ path }) => path === outline?.path);
    if (!info.value || !text) return null;
    const known = parsed.get(text.path);
    if (known !== undefined) return known;
    const [{ parseModule }, { picturesOf }, { questionKinds }] = await Promise.all([
      import('../briefing/parse-module.ts'),
      import('../briefing/picture/pictures.ts'),
      import('../learning/questions/index.ts'),
    ]);
    pictures ??= picturesOf(files.value);
    const { module } = parseModule(text, info.value, pictures, questionKinds);
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
    return parseTimeline(files.value, info.value).events;
  }

  return {
    listed,
    ids,
    state,
    info,
    files,
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
