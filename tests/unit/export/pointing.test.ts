import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxes, type Box } from '../../../renderer/export/pptx/measures.ts';
import { fitted } from '../../../renderer/export/pptx/picture.ts';
import { arrangePointing, pointingSize } from '../../../renderer/export/pptx/pointing.ts';
import { tableHeight } from '../../../renderer/export/pptx/options-table.ts';
import type { NumberedOption } from '../../../renderer/export/room-answer.ts';

const room: Box = { ...boxes.body, y: 24, h: 66 };

const options = (texts: readonly string[]): NumberedOption[] =>
  texts.map((text, index) => ({
    id: `o${index}`,
    number: index + 1,
    text,
    right: index === 0,
    feedback: [],
  }));

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.w &&
  other.x < one.x + one.w &&
  one.y < other.y + other.h &&
  other.y < one.y + one.h;

describe('a question about a picture', () => {
  it('has a flat picture over its table, and a high one beside it', () => {
    const few = options(['Links', 'Rechts']);
    const flat = arrangePointing(room, few, { width: 600, height: 100 });
    expect(flat.picture.w).toBe(room.w);
    expect(flat.table.y).toBeGreaterThan(flat.picture.y);
    const high = arrangePointing(room, few, { width: 100, height: 100 });
    expect(high.picture.h).toBe(room.h);
    expect(high.table.x).toBeGreaterThan(high.picture.x);
  });

  it('keeps picture and table apart and on the page, whatever there is to choose', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 90 }), {
      minLength: 2,
      maxLength: 6,
    });
    const length = fc.integer({ min: 50, max: 2000 });
    fc.assert(
      fc.property(texts, length, length, (all, width, height) => {
        const { picture, table } = arrangePointing(room, options(all), { width, height });
        const box = fitted({ width, height }, picture);
        expect(overlaps(picture, table)).toBe(false);
        for (const { x, y, w, h } of [box, table]) {
          expect(x).toBeGreaterThanOrEqual(room.x - 0.001);
          expect(y).toBeGreaterThanOrEqual(room.y - 0.001);
          expect(x + w).toBeLessThanOrEqual(room.x + room.w + 0.001);
          expect(y + h).toBeLessThanOrEqual(room.y + room.h + 0.001);
        }
      }),
    );
  });

  it('breaks no word off for the sake of the picture', () => {
    const long = 'De terugkeergrensprocedure';
    const { table } = arrangePointing(room, options([long, 'Ja', 'Nee']), { width: 1, height: 1 });
    const short = arrangePointing(room, options(['Ja', 'Nee', 'Weet niet']), {
      width: 1,
      height: 1,
    });
    expect(table.w).toBeGreaterThan(short.table.w);
  });

  it('gives the table the lines that it needs where they fit', () => {
    const four = options(['Plek A, na het akkoord', 'Plek B', 'Plek C', 'Plek D, aan het einde']);
    const { table } = arrangePointing(room, four, { width: 4, height: 3 });
    expect(tableHeight(four, pointingSize, table.w)).toBeLessThanOrEqual(table.h);
  });
});
