import { readColumn } from '../../composables/column-text.ts';
import { useHighlight } from '../../composables/useHighlight.ts';
import type { StepAnnotations } from './step-annotations.ts';

/** Paints highlights, and the words that notes are about, in the column of a step. */
export function usePaintedAnnotations(
  { standing }: StepAnnotations,
  column: () => HTMLElement | null,
): void {
  const ranges = (isNote: boolean) => (): Range[] => {
    const element = column();
    if (!element) return [];
    const text = readColumn(element);
    return standing.value.flatMap(({ annotation, standing: found }) =>
      found.kind === 'found' && (annotation.type === 'note') === isNote
        ? text.rangesOf(found.span)
        : [],
    );
  };
  useHighlight('marked', ranges(false));
  useHighlight('noted', ranges(true));
}
