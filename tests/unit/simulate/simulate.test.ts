import { describe, expect, it } from 'vitest';
import { simulate } from '../../../build/simulate/course.ts';
import { met, recall, unknown } from '../../../build/simulate/memory.ts';
import { fixed, none, ours } from '../../../build/simulate/schedules.ts';

const course = { learners: 20, days: 40, perDay: 5, lessonDays: 4, seed: 1 };

describe('the simulated memory', () => {
  it('forgets, and more slowly after spaced than after massed repetition', () => {
    const once = met(unknown(0), 0);
    expect(recall(unknown(0), 0)).toBe(0);
    expect(recall(once, 1)).toBeCloseTo(0.93, 2);
    expect(recall(once, 30)).toBeCloseTo(0.41, 2);
    const massed = met(met(once, 0.02), 0.04);
    const spaced = met(met(once, 5), 10);
    expect(recall(spaced, 40)).toBeGreaterThan(recall(massed, 30));
  });
});

describe('the simulation', () => {
  it('says the same for the same seed', () => {
    expect(simulate(course, () => ours(15))).toEqual(simulate(course, () => ours(15)));
  });

  it('asks nothing, or at four fixed days, or by the program’s own rules', () => {
    const [nothing, days, own] = [none, fixed, () => ours(3)].map((one) => simulate(course, one));
    expect(nothing).toMatchObject({ reviews: 0, mostOnADay: 0 });
    expect(days).toMatchObject({ reviews: 4 * 20 });
    expect(own?.mostOnADay).toBe(3);
    expect(own?.atTheEnd).toBeGreaterThan(nothing?.atTheEnd ?? 1);
  });
});
