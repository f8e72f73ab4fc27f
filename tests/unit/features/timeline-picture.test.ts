import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawAcross,
  drawDown,
  type Box,
  type Picture,
} from '../../../renderer/features/timeline/picture.ts';
import { scaleOf } from '../../../renderer/features/timeline/span.ts';

const rem = 16;
const span = { from: 0, to: 1000 };
const subjects = fc
  .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 })
  .map((all) => ({ span, moments: all.sort((a, b) => a - b), first: [] }));
const wide = fc.integer({ min: 768, max: 2400 });
const narrow = fc.integer({ min: 280, max: 768 });

const labelsOf = ({ stops }: Picture): Box[] => stops.flatMap(({ label }) => label ?? []);
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function expectApart(picture: Picture): void {
  const labels = labelsOf(picture);
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
  });
}

function expectInside(picture: Picture): void {
  for (const { x, y, width, height } of labelsOf(picture)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(picture.width + 1e-6);
    expect(y + height).toBeLessThanOrEqual(picture.height + 1e-6);
  }
}

describe('the line from left to right', () => {
  it('has a stop for every event, at its time', () => {
    fc.assert(
      fc.property(subjects, wide, (subject, width) => {
        const { stops, line } = drawAcross(subject, width, rem);
        expect(stops.map(({ x }) => x)).toEqual(subject.moments.map(scaleOf(span, width)));
        for (const { y } of stops) expect(y).toBe(line.from.y);
      }),
    );
  });

  it('has labels that lie apart, inside the drawing and in the order of time', () => {
    fc.assert(
      fc.property(subjects, wide, (subject, width) => {
        const picture = drawAcross(subject, width, rem);
        expectApart(picture);
        expectInside(picture);
        const rows = Map.groupBy(labelsOf(picture), ({ y }) => y);
        for (const row of rows.values()) {
          expect(row).toEqual(row.toSorted((a, b) => a.x - b.x));
        }
      }),
    );
  });

  it('has poles that cross neither a label of another event nor each other', () => {
    fc.assert(
      fc.property(subjects, wide, (subject, width) => {
        const picture = drawAcross(subject, width, rem);
        const labelled = picture.stops.filter(({ label }) => label !== null);
        for (const stop of labelled) {
          const { x = NaN, y = NaN } = stop.leader[1] ?? {};
          const end = stop.leader[2]?.y ?? NaN;
          const pole = { x, y: Math.min(y, end), width: 0, height: Math.abs(end - y) };
          const others = labelled.filter((other) => other !== stop);
          for (const { label } of others) expect(label && overlap(pole, label)).toBe(false);
        }
        for (const isAbove of [true, false]) {
          const poles = labelled.flatMap(({ label, leader, y }) =>
            label && label.y < y === isAbove ? (leader[1]?.x ?? []) : [],
          );
          expect(poles).toEqual(poles.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('labels thirty events in a usual window, however they crowd', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const picture = drawAcross(subject, 1104, rem);
        const { length } = subject.moments;
        if (length <= 30) expect(labelsOf(picture)).toHaveLength(length);
        else expect(labelsOf(picture)).toHaveLength(30);
      }),
    );
  });

  it('labels an event that comes first in a crowd', () => {
    fc.assert(
      fc.property(subjects, wide, fc.nat(), ({ moments }, width, pick) => {
        fc.pre(moments.length > 0);
        const first = [pick % moments.length];
        const { stops } = drawAcross({ span, moments, first }, width, rem);
        expect(stops[first[0] ?? 0]?.label).not.toBeNull();
      }),
    );
  });

  it('leads straight to a label that has room', () => {
    const { stops } = drawAcross({ span, moments: [100, 300, 500, 700], first: [] }, 1200, rem);
    for (const { x, label } of stops) expect(label?.x).toBeCloseTo(x, 6);
  });
});

describe('the line from top to bottom', () => {
  it('has a label for every event, apart, inside the drawing and in the order of time', () => {
    fc.assert(
      fc.property(subjects, narrow, (subject, width) => {
        const picture = drawDown(subject, width, rem);
        const labels = labelsOf(picture);
        expect(labels).toHaveLength(subject.moments.length);
        expectApart(picture);
        expectInside(picture);
        expect(labels).toEqual(labels.toSorted((a, b) => a.y - b.y));
      }),
    );
  });

  it('has a stop for every event, at its time', () => {
    fc.assert(
      fc.property(subjects, narrow, ({ moments }, width) => {
        const { stops, line } = drawDown({ span, moments, first: [] }, width, rem);
        const [from, to] = [stops[0], stops.at(-1)];
        if (!from || !to) return;
        for (const { x, y, index } of stops) {
          expect(x).toBe(line.from.x);
          const share = ((moments[index] ?? 0) - (moments[0] ?? 0)) * (to.y - from.y);
          const whole = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
          if (whole > 0) expect(y).toBeCloseTo(from.y + share / whole, 6);
        }
      }),
    );
  });

  it('draws everything larger with the text', () => {
    const subject = { span, moments: [1, 500, 1000], first: [] };
    const small = labelsOf(drawDown(subject, 400, 16));
    const large = labelsOf(drawDown(subject, 400, 32));
    expect(large.map(({ height }) => height)).toEqual(small.map(({ height }) => 2 * height));
  });
});
