/** What a plot is drawn with, as it is now: colours that a canvas understands, and the font. */
export interface Palette {
  readonly value: string;
  readonly range: string;
  readonly rangeEdge: string;
  readonly line: string;
  readonly words: string;
  readonly paper: string;
  readonly family: string;
  /** In pixels. */
  readonly size: number;
}

/** Reads the palette from the custom properties of an element: they hold formulas, which only an element works out. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const { fontFamily, fontSize } = getComputedStyle(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--plot-${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    value: colour('value'),
    range: colour('range'),
    rangeEdge: colour('range-edge'),
    line: colour('line'),
    words: colour('words'),
    paper: colour('paper'),
    family: fontFamily,
    size: parseFloat(fontSize),
  };
  probe.remove();
  return palette;
}
