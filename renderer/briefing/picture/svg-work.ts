import { allIn, deepestDrawing, type SvgElement } from './svg-tree.ts';

const reference = /url\(\s*["']?#([^"')\s]+)|^#(.+)$/g;

/** The ids that an element draws again, by `<use>` or as its pattern, mask, marker or the like. */
const drawnAgain = ({ tag }: SvgElement): string[] =>
  tag.attributes.flatMap(({ name, value }) =>
    name === 'id' || !value.includes('#')
      ? []
      : [...value.matchAll(reference)].map(([, url, href]) => url ?? href ?? ''),
  );

/**
 * How many elements are drawn in the end, when each that draws others again is counted with them: ten times ten times
 * ten small ones take longer than anyone can wait for. Infinity where one draws itself, or there is no end in sight.
 *
 * @param styled the ids that style sheets draw; any element may have them
 */
export function elementsDrawn(root: SvgElement, styled: readonly string[]): number {
  const all = allIn(root);
  const byId = new Map<string, SvgElement>();
  for (const element of all) {
    for (const { name, value } of element.tag.attributes) {
      if (name === 'id' && !byId.has(value)) byId.set(value, element);
    }
  }
  const known = new Map<SvgElement, number>();
  function drawn(element: SvgElement, depth: number): number {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (depth > deepestDrawing) return Infinity;
    // Until it is known; whatever comes back to it draws itself.
    known.set(element, Infinity);
    const again = drawnAgain(element).flatMap((id) => byId.get(id) ?? []);
    const total = [...element.inner, ...again].reduce(
      (sum, other) => sum + drawn(other, depth + 1),
      1,
    );
    known.set(element, total);
    return total;
  }
  const byStyle = styled.flatMap((id) => byId.get(id) ?? []);
  return byStyle.reduce((sum, element) => sum + all.length * drawn(element, 0), drawn(root, 0));
}

/** The ids that a style sheet draws. */
export const drawnBy = (css: string): string[] =>
  [...css.matchAll(reference)].flatMap(([, url]) => url ?? []);
