import type { Say } from '../../../presenting/say.ts';
import { placesOf, type Layout, type Placed } from '../layouts.ts';
import { escaped, replaced } from '../../office/xml.ts';

const placeholder = /<p:ph\s+(?:idx="(\d+)"\s+)?type="(\w+)"[^>]*?\/>/;

/** The index that the library gives to the first place of a layout. */
const firstIndex = 100;

/**
 * The shapes in their places, each place named as it is read out. One in which there is nothing is left out.
 *
 * @param number what stands for the number of a slide
 * @param mend changes a shape that stands in a place
 */
export function mendShapes(
  xml: string,
  layout: Layout,
  say: Say,
  number: string,
  mend: (shape: string, placed: Placed) => string,
): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
    const [, index, type] = placeholder.exec(shape) ?? [];
    if (type === undefined) return shape;
    if (type === 'sldNum') return number;
    if (!shape.includes('<a:t>')) return '';
    const placed = placesOf(layout)[Number(index) - firstIndex];
    if (!placed) throw new TypeError(`The layout "${layout}" has no place ${index}`);
    const name = escaped(say(`takeHome.place.${placed.place}`));
    const named = replaced(shape, /name="[^"]*"/, () => `name="${name}"`);
    const own = type === 'title' ? 'type="title"' : `type="${type}" idx="${index}"`;
    return mend(
      replaced(named, placeholder, () => `<p:ph ${own}/>`),
      placed,
    );
  });
}

/** Numbers all that stands on a page, from 1: the library gives some the same. */
export function withOwnNumbers(xml: string): string {
  let number = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(number += 1)}"`);
}

/** Text without what the library says of each paragraph and run that the layout says already. */
export const asInLayout = (shape: string, usualSize: number): string =>
  shape
    .replace(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, '')
    .replace(/(<a:(?:rPr|endParaRPr)\b[^>]*?>)<a:solidFill>.*?<\/a:solidFill>/gs, '$1')
    .replaceAll(` sz="${Math.round(usualSize * 100)}"`, '');
