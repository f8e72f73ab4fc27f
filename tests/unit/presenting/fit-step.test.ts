import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividePoints, groups, sizeOfStep } from '../../../renderer/presenting/fit-step.ts';
import {
  column,
  points as measures,
  roomForText,
  styles,
} from '../../../renderer/presenting/geometry.ts';
import { textHeight } from '../../../renderer/presenting/text-lines.ts';
import { textOf } from './texts.ts';

const titles = textOf(12);
const points = fc.array(textOf(18), { maxLength: 12, size: 'max' });

/** The height that a heading and points take in the least size, summed anew. */
function heightOf(title: string, texts: readonly string[]): number {
  const { point, heading } = styles;
  const { size } = point.least;
  const room = column - measures.indent * size;
  const heights = texts.map((text) => textHeight(text, point.least, room));
  const gaps = (texts.length - 1) * measures.gap * size;
  return heights.reduce(
    (sum, height) => sum + height,
    gaps + textHeight(title, heading.least, column),
  );
}

describe('the points of a step over slides', () => {
  it('loses no point and keeps their order, whatever they say', () => {
    fc.assert(
      fc.property(titles, points, (title, texts) => {
        expect(groups(texts, dividePoints(title, texts)).flat()).toEqual(texts);
      }),
    );
  });

  it('puts no more on a slide than fits in the least size, but for a point that fits on none', () => {
    fc.assert(
      fc.property(titles, points, (title, texts) => {
        for (const group of groups(texts, dividePoints(title, texts))) {
          if (group.length > 1)
            expect(heightOf(title, group)).toBeLessThanOrEqual(roomForText('step'));
        }
      }),
    );
  });

  it('takes one slide when all fits on one, and never an empty one among others', () => {
    fc.assert(
      fc.property(titles, points, (title, texts) => {
        const counts = dividePoints(title, texts);
        if (texts.length > 0 && heightOf(title, texts) <= roomForText('step')) {
          expect(counts).toEqual([texts.length]);
        }
        if (texts.length > 0) expect(Math.min(...counts)).toBeGreaterThan(0);
      }),
    );
  });

  it('makes the slides of a step about as long as each other', () => {
    const point =
      'Een kernpunt dat op een smalle dia met zekerheid twee regels van de breedte vult.';
    expect(
      dividePoints(
        'Kop',
        Array.from({ length: 5 }, () => point),
      ),
    ).toEqual([5]);
    expect(
      dividePoints(
        'Kop',
        Array.from({ length: 8 }, () => point),
      ),
    ).toEqual([4, 4]);
    expect(dividePoints('Kop', [])).toEqual([0]);
  });

  it('is set as large as fits', () => {
    expect(sizeOfStep('Kop', ['Kort.', 'Ook kort.'])).toBe('large');
    const long =
      'Een kernpunt van negentig tekens dat op een smalle dia met zekerheid twee regels vult.';
    expect(
      sizeOfStep('Een kop die over twee regels loopt, omdat hij zo lang is', [
        long,
        long,
        long,
        long,
      ]),
    ).toBe('least');
  });

  it('is set larger over a foot that takes fewer lines than it may', () => {
    const point = 'Een kernpunt dat op een smalle dia twee regels vult, ook klein.';
    expect(sizeOfStep('Kop', [point, point, point, 'Kort.'])).toBe('usual');
    expect(sizeOfStep('Kop', [point, point, point, 'Kort.'], 1)).toBe('large');
  });
});
