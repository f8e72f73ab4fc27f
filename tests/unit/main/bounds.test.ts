import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carryOver,
  placeWindow,
  smallest,
  type Rectangle,
} from '../../../electron/main/windows/bounds.ts';

const main: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const left: Rectangle = { x: -1280, y: 100, width: 1280, height: 984 };
const centred = { x: 320, y: 90, width: 1280, height: 860 };

const contains = (area: Rectangle, inner: Rectangle): boolean =>
  inner.x >= area.x &&
  inner.y >= area.y &&
  inner.x + inner.width <= area.x + area.width &&
  inner.y + inner.height <= area.y + area.height;

describe('where a window opens', () => {
  it.each<[string, Rectangle | null, Rectangle]>([
    ['the first time: in the middle', null, centred],
    [
      'as it was left',
      { x: 10, y: 20, width: 900, height: 700 },
      { x: 10, y: 20, width: 900, height: 700 },
    ],
    [
      'on a display with negative coordinates',
      { x: -1200, y: 150, width: 900, height: 700 },
      { x: -1200, y: 150, width: 900, height: 700 },
    ],
    [
      'on a display that is gone: in the middle',
      { x: 5000, y: 0, width: 900, height: 700 },
      centred,
    ],
    [
      'partly off the screen',
      { x: 1800, y: -300, width: 900, height: 700 },
      { x: 1020, y: 0, width: 900, height: 700 },
    ],
    [
      'larger than the display',
      { x: 100, y: 100, width: 5000, height: 4000 },
      { x: 0, y: 0, width: 1920, height: 1040 },
    ],
    [
      'smaller than is usable',
      { x: 100, y: 100, width: 10, height: 10 },
      { x: 100, y: 100, ...smallest },
    ],
  ])('%s', (_, saved, expected) => {
    expect(placeWindow(saved, [main, left], main)).toEqual(expected);
  });

  it('is always wholly on one display, and usable where the display allows it', () => {
    const coordinate = fc.integer({ min: -10_000, max: 10_000 });
    const length = fc.integer({ min: 1, max: 10_000 });
    const rectangle = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
    fc.assert(
      fc.property(
        fc.option(rectangle),
        rectangle,
        fc.array(rectangle, { maxLength: 3 }),
        (saved, first, others) => {
          const areas = [first, ...others];
          const placed = placeWindow(saved, areas, first);
          const area = areas.find((each) => contains(each, placed));
          expect(area).toBeDefined();
          const room = area ?? first;
          expect(placed.width).toBeGreaterThanOrEqual(Math.min(smallest.width, room.width));
          expect(placed.height).toBeGreaterThanOrEqual(Math.min(smallest.height, room.height));
        },
      ),
    );
  });
});

describe('a window that goes to another display', () => {
  const small: Rectangle = { x: 1920, y: 0, width: 1280, height: 700 };

  it('stands there as it stood', () => {
    const there = { x: 100, y: 50, width: 900, height: 600 };
    expect(carryOver(there, main, small)).toEqual({ ...there, x: 2020 });
    expect(carryOver({ ...there, x: 2020 }, small, main)).toEqual(there);
  });

  it('is wholly on it, however small it is', () => {
    const large = { x: 800, y: 200, width: 1100, height: 800 };
    expect(carryOver(large, main, small)).toEqual({ x: 2100, y: 0, width: 1100, height: 700 });
  });
});
