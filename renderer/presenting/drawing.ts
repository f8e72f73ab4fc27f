import type { PlaceOnSlide, Presentation, Stroke } from './presentation.ts';

type Drawings = Presentation['drawings'];

/** What the contract of the bridge takes: the strokes of a slide, and the places of a stroke. */
const mostStrokes = 500;
const mostPlaces = 2000;

/** How far from the eraser's middle a line is wiped, in per cent of the slide's height. */
const reach = 4;

/** How much wider than high a slide is, near enough for a distance. */
const aspect = 16 / 9;

/** The lines that are drawn on a slide. */
export const strokesOn = (drawings: Drawings, slide: string): readonly Stroke[] =>
  drawings.find((drawing) => drawing.slide === slide)?.strokes ?? [];

/** The drawings with one more line. A slide that is full of them loses its oldest. */
export function withStroke(drawings: Drawings, slide: string, stroke: Stroke): Drawings {
  const places = thinned(stroke.map(onSlide));
  if (places.length === 0) return drawings;
  return withStrokes(drawings, slide, [...strokesOn(drawings, slide), places].slice(-mostStrokes));
}

/** The drawings without the lines that come near a place. */
export function erasedAt(drawings: Drawings, slide: string, at: PlaceOnSlide): Drawings {
  const strokes = strokesOn(drawings, slide);
  const kept = strokes.filter((stroke) => distanceTo(stroke, at) > reach);
  return kept.length === strokes.length ? drawings : withStrokes(drawings, slide, kept);
}

/** The drawings without those on a slide. */
export const erased = (drawings: Drawings, slide: string): Drawings =>
  strokesOn(drawings, slide).length === 0 ? drawings : withStrokes(drawings, slide, []);

function withStrokes(drawings: Drawings, slide: string, strokes: readonly Stroke[]): Drawings {
  const others = drawings.filter((drawing) => drawing.slide !== slide);
  return strokes.length === 0 ? others : [...others, { slide, strokes: [...strokes] }];
}

const onSlide = ({ x, y }: PlaceOnSlide): PlaceOnSlide => ({ x: rounded(x), y: rounded(y) });

/** A hundredth of a per cent is finer than a pixel. */
const rounded = (part: number): number => Math.round(Math.min(100, Math.max(0, part)) * 100) / 100;

/** At most so many places as fit, evenly taken; the last one is always among them. */
function thinned(stroke: Stroke): Stroke {
  const every = Math.ceil(stroke.length / mostPlaces);
  const last = stroke.length - 1;
  return stroke.filter((_, index) => (last - index) % every === 0);
}

/** The distance from a place to a line, in per cent of the slide's height. */
function distanceTo(stroke: Stroke, at: PlaceOnSlide): number {
  const pieces = stroke.map((place, index) => [stroke[index - 1] ?? place, place] as const);
  return Math.min(...pieces.map(([from, to]) => distanceToPiece(from, to, at)));
}

function distanceToPiece(from: PlaceOnSlide, to: PlaceOnSlide, at: PlaceOnSlide): number {
  const across = (to.x - from.x) * aspect;
  const down = to.y - from.y;
  const [pointAcross, pointDown] = [(at.x - from.x) * aspect, at.y - from.y];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : (pointAcross * across + pointDown * down) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(pointAcross - nearest * across, pointDown - nearest * down);
}
