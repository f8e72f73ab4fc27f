import type { SvgPart, SvgTag } from './svg-tags.ts';

/** An element of an SVG, as far as it costs work to draw. */
export interface SvgElement {
  readonly tag: SvgTag;
  readonly inner: SvgElement[];
}

/** No drawing is nested as deeply as this. */
export const deepestDrawing = 200;

/**
 * Puts the tags of an SVG inside each other.
 *
 * @returns null when they do not close each other, there is more than one, or they are nested too deep
 */
export function svgTree(parts: readonly SvgPart[]): SvgElement | null {
  const roots: SvgElement[] = [];
  const open: SvgElement[] = [];
  for (const part of parts) {
    if (part.kind === 'text') continue;
    if (part.kind === 'close') {
      if (open.pop()?.tag.name !== part.name) return null;
      continue;
    }
    const element = { tag: part, inner: [] };
    (open.at(-1)?.inner ?? roots).push(element);
    if (part.kind === 'open') open.push(element);
    if (open.length > deepestDrawing) return null;
  }
  const [root] = roots;
  return root && roots.length === 1 && open.length === 0 ? root : null;
}

/** An element and all that stand in it. */
export function allIn(element: SvgElement): SvgElement[] {
  const all = [element];
  // It grows while it is gone through.
  for (const { inner } of all) for (const each of inner) all.push(each);
  return all;
}
