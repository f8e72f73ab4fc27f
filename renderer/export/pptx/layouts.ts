import type PptxGenJS from 'pptxgenjs';
import { least, styles, type Part } from '../../presenting/geometry.ts';
import type { Say } from '../../presenting/say.ts';
import { boxes, dots, inches, inInches, layoutSize, typeSize, type Box } from './measures.ts';
import { schemeColours } from '../office/palette.ts';

/** The kinds of page, each with a layout of its own. */
export const layouts = ['cover', 'module', 'points', 'picture', 'question', 'answer'] as const;
export type Layout = (typeof layouts)[number];

/** The places that a page has, as the library knows them. */
export type Place = 'title' | 'body' | 'reference' | 'foot';

/** A place as a layout has it. */
export interface Placed {
  readonly place: Place;
  readonly box: Box;
  readonly part: Part | 'foot';
  readonly colour: string;
  readonly bold?: boolean;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly hasBullets?: boolean;
}

const { ink, inkSoft, act } = schemeColours;

const title: Placed = {
  place: 'title',
  box: boxes.title,
  part: 'heading',
  colour: ink,
  bold: true,
  valign: 'top',
};
const foot: Placed = {
  place: 'foot',
  box: boxes.foot,
  part: 'foot',
  colour: inkSoft,
  valign: 'top',
};

/** What stands on each page, in the order in which it is read. */
const places: Readonly<Record<Layout, readonly Placed[]>> = {
  cover: [
    { ...title, box: boxes.coverTitle, part: 'title', valign: 'middle' },
    {
      place: 'reference',
      box: boxes.reference,
      part: 'option',
      colour: act,
      bold: true,
      valign: 'bottom',
    },
    { place: 'body', box: boxes.summary, part: 'option', colour: ink, valign: 'top' },
    foot,
  ],
  module: [
    { ...title, box: boxes.moduleTitle, part: 'title', valign: 'bottom' },
    {
      place: 'body',
      box: boxes.stops,
      part: 'option',
      colour: ink,
      valign: 'top',
      hasBullets: true,
    },
  ],
  points: [
    title,
    { place: 'body', box: boxes.body, part: 'point', colour: ink, valign: 'top', hasBullets: true },
    foot,
  ],
  picture: [{ ...title, box: boxes.caption, part: 'caption' }, foot],
  question: [{ ...title, part: 'prompt' }],
  answer: [
    { ...title, part: 'prompt' },
    { place: 'body', box: boxes.body, part: 'option', colour: ink, valign: 'top' },
    foot,
  ],
};

/** The places of a layout, in order. */
export const placesOf = (layout: Layout): readonly Placed[] => places[layout];

/** The size of a part in points. */
export const sizeOf = (part: Part | 'foot'): number =>
  typeSize(part === 'foot' ? least.footer : styles[part][layoutSize].size);

const lineOverFoot = {
  line: { ...inInches(boxes.line), line: { color: inkSoft, width: 1 } },
};

/** Makes a layout of each kind of page. What it is called stands in the language of the slides. */
export function defineLayouts(pptx: PptxGenJS, say: Say): void {
  for (const layout of layouts) {
    pptx.defineSlideMaster({
      title: layoutName(layout, say),
      objects: [
        ...places[layout].map((placed) => ({ placeholder: placeholderOf(placed, say) })),
        ...(places[layout].includes(foot) ? [lineOverFoot] : []),
      ],
      slideNumber: { x: 0, y: 0 },
    });
  }
}

/** What a layout is called. */
export const layoutName = (layout: Layout, say: Say): string => say(`takeHome.layout.${layout}`);

function placeholderOf({ place, box, part, colour, bold, hasBullets }: Placed, say: Say) {
  return {
    options: {
      ...inInches(box),
      name: place,
      type: place === 'title' ? ('title' as const) : ('body' as const),
      align: 'left' as const,
      color: colour,
      fontSize: sizeOf(part),
      ...(bold ? { bold } : {}),
      ...(hasBullets && part !== 'foot'
        ? {
            bullet: { indent: inches(dots(part).indent) * 72 },
            paraSpaceAfter: typeSize(dots(part).gap),
          }
        : place === 'body' && part !== 'foot'
          ? { paraSpaceAfter: typeSize(dots(part).gap / 2) }
          : {}),
    },
    text: say(`takeHome.prompt.${place}`),
  };
}
