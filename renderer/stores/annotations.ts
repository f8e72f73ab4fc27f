import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Annotation } from '../learning/annotations/annotation.ts';
import type { LearnerEvent } from '../learning/progress/event.ts';
import { useBriefings } from './briefings.ts';
import { usePlatform } from './platform.ts';
import { useProgress } from './progress.ts';

const keyOf = (briefing: string, { module, id }: Annotation): string =>
  `${briefing}/${module}/${id}`;

/** What the learner wrote and marked. What is typed is shown at once, and stays where it could not be stored. */
export const useAnnotations = defineStore('annotations', () => {
  const platform = usePlatform();
  const briefings = useBriefings();
  const progress = useProgress();
  /** What is not on the disk yet, or could not be stored. */
  const held = shallowRef<ReadonlyMap<string, Annotation>>(new Map());

  const scopeOf = (briefing: string, module: string) =>
    ({ kind: 'annotation', briefing, scope: module }) as const;

  /** Sees to it that what was written in a module is known. False when it could not be read; a notice says so. */
  const know = (briefing: string, module: string): Promise<boolean> =>
    progress.know(scopeOf(briefing, module));

  /** All that was written and marked in a module. */
  function within(briefing: string, module: string): Annotation[] {
    const kept = progress.table('annotation', briefing, module);
    const found = new Map<string, Annotation>(
      [...kept].map(([id, value]) => [id, { ...value, id, module }]),
    );
    for (const [key, annotation] of held.value) {
      if (key.startsWith(`${briefing}/${module}/`)) found.set(annotation.id, annotation);
    }
    return [...found.values()];
  }

  const isStored = (briefing: string, annotation: Annotation): boolean =>
    !held.value.has(keyOf(briefing, annotation));

  function hold(key: string, annotation: Annotation | null): void {
    const changed = new Map(held.value);
    if (annotation) changed.set(key, annotation);
    else changed.delete(key);
    held.value = changed;
  }

  /**
   * Keeps a note, highlight or bookmark as it stands now. While one state of it is being stored, only the newest of the
   * later ones waits, so that typing fast stores no more than the disk can take.
   */
  async function put(annotation: Annotation): Promise<boolean> {
    const { id: briefing } = openBriefing();
    const key = keyOf(briefing, annotation);
    hold(key, annotation);
    const stored = await progress.record(
      [scopeOf(briefing, annotation.module)],
      'note-not-kept',
      () => (held.value.get(key) === annotation ? putEvent(annotation) : null),
    );
    if (stored && held.value.get(key) === annotation) hold(key, null);
    return stored;
  }

  /** Takes one away; what was still waiting to be stored of it is not stored any more. */
  async function remove(annotation: Annotation): Promise<boolean> {
    const { id: briefing } = openBriefing();
    const { id, module } = annotation;
    hold(keyOf(briefing, annotation), null);
    return progress.record([scopeOf(briefing, module)], 'note-not-kept', () => ({
      ...common(annotation),
      kind: 'annotation-removed',
      module,
      annotation: id,
    }));
  }

  function putEvent(annotation: Annotation): LearnerEvent {
    const { id, module, step, type, quote, text } = annotation;
    return {
      ...common(annotation),
      kind: 'annotation-put',
      module,
      annotation: id,
      step,
      type,
      quote,
      text,
    };
  }

  /** The language is that of the text in which it was made, whatever the learner reads now. */
  function common({ language }: Annotation) {
    const { id: briefing, version } = openBriefing();
    const id = platform.newId();
    return { id, at: platform.now(), zone: platform.zone(), briefing, version, language };
  }

  function openBriefing() {
    if (!briefings.info) throw new Error('Nothing can be noted while no briefing is open');
    return briefings.info;
  }

  return { know, within, isStored, put, remove };
});
