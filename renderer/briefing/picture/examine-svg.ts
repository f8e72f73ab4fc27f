import { svgParts, type SvgPart, type SvgTag } from './svg-tags.ts';
import { svgTree } from './svg-tree.ts';
import { drawnBy, elementsDrawn } from './svg-work.ts';

/** Why a picture is not shown. */
export type PictureProblem =
  | { readonly code: 'picture-not-plain'; readonly found: string }
  | { readonly code: 'picture-too-heavy' };

// The heaviest drawing that there is has 6,400 characters and 110 elements.
const longestDrawing = 500_000;
const mostDrawn = 20_000;

/** What no drawing needs: it is script, brings a page of its own, or cannot be printed. */
const forbidden = new Set([
  ...['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'img'],
  ...['link', 'handler', 'listener', 'animate', 'animatemotion', 'animatetransform', 'set'],
]);

const embedded = 'data:image\\/(?:png|jpeg|webp|gif);base64,[\\w+/=\\s]*';
const ownAddress = new RegExp(`^(?:#.*|${embedded}|)$`, 's');
const ownInStyle = new RegExp(`url\\(\\s*(["']?)(?:#[^"')]*|${embedded})\\1\\s*\\)`, 'g');
const elsewhere = /url\(|data:|@import|image-set|\bsrc\(|\\/i;

/** The attributes whose values are styles that can name a picture. */
const styling = /^(?:style|fill|stroke|filter|cursor|clip-path|mask.*|marker.*|shape-.*)$/;

/**
 * What is wrong with an SVG from a briefing. The page shows it as an image, in which nothing runs and nothing is
 * fetched; it is looked at all the same, for its author's sake, and because some would take for ever to draw.
 */
export function problemInSvg(svg: string): PictureProblem | null {
  if (svg.length > longestDrawing) return { code: 'picture-too-heavy' };
  const parts = svgParts(svg);
  const root = parts && svgTree(parts);
  if (!parts || root?.tag.name !== 'svg') return { code: 'picture-not-plain', found: 'XML' };
  const sheets = stylesIn(parts);
  const foreign =
    tagsIn(parts).flatMap((tag) => foreignIn(tag) ?? [])[0] ??
    (sheets.every(isOwnStyle) ? null : '<style>');
  if (foreign !== null) return { code: 'picture-not-plain', found: foreign };
  const drawn = elementsDrawn(root, sheets.flatMap(drawnBy));
  return drawn > mostDrawn ? { code: 'picture-too-heavy' } : null;
}

const tagsIn = (parts: readonly SvgPart[]): SvgTag[] =>
  parts.flatMap((part) => (part.kind === 'text' ? [] : [part]));

/** The style sheets: all text that a `<style>` holds. */
function stylesIn(parts: readonly SvgPart[]): string[] {
  let isInStyle = false;
  return parts.flatMap((part) => {
    if (part.kind === 'text') return isInStyle ? [part.text] : [];
    isInStyle = part.kind === 'open' && part.name === 'style';
    return [];
  });
}

/** What makes a tag no part of a drawing; null when it is one. */
function foreignIn({ name, attributes }: SvgTag): string | null {
  if (forbidden.has(name)) return `<${name}>`;
  const wrong = attributes.find((attribute) => !isAllowed(attribute));
  return wrong ? `${wrong.name}=` : null;
}

function isAllowed({ name, value }: SvgTag['attributes'][number]): boolean {
  if (name.startsWith('on')) return false;
  if (name === 'href' || name === 'src') return ownAddress.test(value.trim());
  return !styling.test(name) || isOwnStyle(value);
}

const isOwnStyle = (css: string): boolean =>
  !elsewhere.test(css) || !elsewhere.test(css.replaceAll(ownInStyle, ''));
