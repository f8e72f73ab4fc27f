import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palette } from '../../../renderer/export/office/palette.ts';

const tokens = readFileSync('renderer/ui/styles/tokens.css', 'utf8');
const [, projector = ''] = /\[data-theme='projector'\] \{(.*?)\}/s.exec(tokens) ?? [];

/** A colour in RGB, after https://bottosson.github.io/posts/oklab/. */
function rgb(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [Math.cos, Math.sin].map((of) => chroma * of((hue * Math.PI) / 180));
  if (a === undefined || b === undefined) throw new TypeError('No colour');
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map((light) => Math.min(1, Math.max(0, light)))
    .map((light) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055))
    .map((light) =>
      Math.round(255 * light)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

it.each(Object.entries(palette))('%s is that of the projector theme', (name, colour) => {
  const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const [, light, chroma, hue] =
    new RegExp(`--${token}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)deg\\)`).exec(projector) ?? [];
  expect(rgb(Number(light) / 100, Number(chroma), Number(hue))).toBe(colour);
});
