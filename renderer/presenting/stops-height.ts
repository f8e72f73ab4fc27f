import { column, points as measures, styles, type Part, type Size } from './geometry.ts';
import { textHeight } from './text-lines.ts';

/** The height of texts that stand as stops on a line, on the narrowest slide. */
export function heightOfStops(texts: readonly string[], part: Part, size: Size): number {
  const style = styles[part][size];
  const room = column - measures.indent * style.size;
  const gaps = Math.max(0, texts.length - 1) * measures.gap * style.size;
  return texts.reduce((sum, text) => sum + textHeight(text, style, room), gaps);
}
