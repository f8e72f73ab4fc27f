import { footer, page, styles, type Part, type Size } from '../../presenting/geometry.ts';

/** A measure of a slide, where the slide is the container: a hundredth of its height is `1cqh`. */
export const measure = (hundredths: number): string => `${hundredths}cqh`;

/** How a part of a slide is set. */
export function setIn(part: Part, size: Size): { fontSize: string; lineHeight: string } {
  const style = styles[part][size];
  return { fontSize: measure(style.size), lineHeight: String(style.lineHeight) };
}

/** The measures of a page, as custom properties. */
export const pageMeasures: Readonly<Record<string, string>> = {
  '--side': measure(page.side),
  '--top': measure(page.top),
  '--bottom': measure(page.bottom),
  '--after-heading': measure(page.afterHeading),
  '--before-footer': measure(page.beforeFooter),
  '--footer-above': measure(footer.above),
  '--footer-size': measure(footer.style.size),
  '--footer-line': String(footer.style.lineHeight),
};
