import { computed, inject, provide, shallowRef, type InjectionKey } from 'vue';
import { stepText } from '../../briefing/step-text.ts';
import type { Step } from '../../briefing/tree.ts';
import type { Annotation, Span } from '../../learning/annotations/annotation.ts';
import { quoteOf } from '../../learning/annotations/quote.ts';
import { standingIn } from '../../learning/annotations/standing.ts';
import type { AnnotationType, Quote } from '../../learning/progress/event.ts';
import { readColumn } from '../../composables/column-text.ts';
import { useAnnotations } from '../../stores/annotations.ts';
import { useBriefings } from '../../stores/briefings.ts';
import { usePlatform } from '../../stores/platform.ts';
import { useModuleContext } from '../module/context.ts';

/** What the learner writes and marks at a step. */
export function useStepAnnotations(step: () => Step, column: () => HTMLElement | null) {
  const platform = usePlatform();
  const briefings = useBriefings();
  const store = useAnnotations();
  const { briefing, module } = useModuleContext();
  /** A note that nothing was written in yet; it is kept from its first letter on. */
  const empty = shallowRef<Annotation | null>(null);
  const removed = shallowRef<Annotation | null>(null);
  /** The note that waits for the cursor. */
  const wanted = shallowRef<string | null>(null);
  const picking = shallowRef(false);

  const text = computed(() => stepText(step()));
  const here = computed(() =>
    store.within(briefing, module.value.id).filter((found) => found.step === step().id),
  );
  const bookmark = computed(() => here.value.find(({ type }) => type === 'bookmark') ?? null);
  const standing = computed(() => {
    const known = here.value.filter(({ type }) => type !== 'bookmark');
    const fresh = known.some(({ id }) => id === empty.value?.id) ? null : empty.value;
    return standingIn(text.value.text, module.value.language, fresh ? [...known, fresh] : known);
  });

  function make(type: AnnotationType, quote: Quote | null): Annotation {
    const at = platform.now();
    return {
      id: platform.newId(),
      module: module.value.id,
      step: step().id,
      type,
      quote,
      text: '',
      language: module.value.language,
      version: briefings.info?.version ?? '',
      createdAt: at,
      changedAt: at,
    };
  }

  /** The highlight or note that is about exactly these words. */
  const about = (span: Span): Annotation | null =>
    standing.value.find(
      (entry) =>
        entry.standing.kind === 'found' &&
        entry.standing.span.from === span.from &&
        entry.standing.span.to === span.to,
    )?.annotation ?? null;

  const quoted = (span: Span): Quote | null => quoteOf(text.value.text, span);

  async function highlight(span: Span): Promise<void> {
    const quote = quoted(span);
    if (!quote || about(span)) return;
    await store.put(make('highlight', quote));
  }

  /** Opens a note on words, or on the whole step. */
  function note(span: Span | null): void {
    const known = span && about(span);
    if (known) return annotate(known);
    const quote = span && quoted(span);
    if (span && !quote) return;
    empty.value = make('note', quote);
    wanted.value = empty.value.id;
  }

  /** Makes a note of a highlight. */
  function annotate(annotation: Annotation): void {
    if (annotation.type === 'highlight') void store.put({ ...annotation, type: 'note' });
    wanted.value = annotation.id;
  }

  const write = (annotation: Annotation, words: string): Promise<boolean> =>
    store.put({ ...annotation, text: words, changedAt: platform.now() });

  async function remove(annotation: Annotation): Promise<void> {
    if (annotation.id === empty.value?.id) empty.value = null;
    const isKept = here.value.some(({ id }) => id === annotation.id);
    if (isKept && (await store.remove(annotation))) removed.value = annotation;
  }

  async function undo(): Promise<void> {
    const { value } = removed;
    if (value && (await store.put(value))) removed.value = null;
  }

  const toggleBookmark = (): Promise<unknown> =>
    bookmark.value ? store.remove(bookmark.value) : store.put(make('bookmark', null));

  /** Brings words into sight. The caret goes there too, so that Tab and a screen reader go on from them. */
  function show(span: Span): void {
    const element = column();
    const [words] = element ? readColumn(element).rangesOf(span) : [];
    if (!words) return;
    document.getSelection()?.collapse(words.startContainer, words.startOffset);
    words.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  const isStored = (annotation: Annotation): boolean => store.isStored(briefing, annotation);

  return {
    text,
    bookmark,
    standing,
    empty,
    removed,
    wanted,
    picking,
    about,
    highlight,
    note,
    annotate,
    write,
    remove,
    undo,
    toggleBookmark,
    show,
    isStored,
  };
}

export type StepAnnotations = ReturnType<typeof useStepAnnotations>;

const key: InjectionKey<StepAnnotations> = Symbol('annotations');

/** Hands what is written at a step to the parts of its screen. */
export const provideStepAnnotations = (annotations: StepAnnotations): void =>
  provide(key, annotations);

export function useAnnotationsHere(): StepAnnotations {
  const found = inject(key);
  if (!found) throw new Error('Notes are shown outside a step');
  return found;
}
