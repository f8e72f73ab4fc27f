import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrange,
  displayUnder,
  isMostlyOn,
  withoutMirrors,
  type Display,
  type Standing,
} from '../../../electron/main/presenting/arrange.ts';

function display(id: number, x: number, width = 1920, isInternal = false): Display {
  const bounds = { x, y: 0, width, height: 1080 };
  return { id, bounds, workArea: { ...bounds, height: 1040 }, isInternal };
}

const laptop = display(1, 0, 1920, true);
const projector = display(2, 1920, 1280);
const monitor = display(3, -2560, 2560);

/** Who stands where, at a start with the console on the laptop unless something else is said. */
function place(standing: Partial<Standing>) {
  const { arrangement, home } = arrange({
    displays: [laptop, projector],
    consoleOn: laptop,
    home: null,
    audienceOn: null,
    isSwapped: false,
    ...standing,
  });
  return { console: arrangement.console.id, audience: arrangement.audience.id, home };
}

describe('at a start', () => {
  it('the audience gets the display where the console is not', () => {
    expect(place({})).toEqual({ console: 1, audience: 2, home: 1 });
    expect(place({ consoleOn: projector })).toEqual({ console: 2, audience: 1, home: 2 });
  });

  it('both stand on the only display', () => {
    expect(place({ displays: [laptop] })).toEqual({ console: 1, audience: 1, home: 1 });
  });

  it('windows that had changed places stay where they are', () => {
    expect(place({ consoleOn: projector, isSwapped: true })).toEqual({
      console: 2,
      audience: 1,
      home: 1,
    });
  });

  it('a display outside the laptop goes before its own, and a large one before a small one', () => {
    const all = [laptop, projector, monitor];
    expect(place({ displays: all, consoleOn: monitor }).audience).toBe(2);
    expect(place({ displays: all }).audience).toBe(3);
  });

  it('a projector that shows the same as the laptop is no display of its own', () => {
    const mirrored = { ...laptop, id: 2, isInternal: false };
    expect(place({ displays: [mirrored, laptop] })).toMatchObject({ console: 1, audience: 1 });
    expect(withoutMirrors([laptop, mirrored, projector])).toEqual([laptop, projector]);
  });
});

describe('later', () => {
  const started = { home: 1, audienceOn: 2 };

  it('the windows change places, and change back', () => {
    expect(place({ ...started, isSwapped: true })).toMatchObject({ console: 2, audience: 1 });
    const swapped = { ...started, consoleOn: projector, audienceOn: 1 };
    expect(place(swapped)).toMatchObject({ console: 1, audience: 2 });
  });

  it('a projector that is pulled out brings both to the laptop, and back when it is plugged in', () => {
    for (const isSwapped of [false, true]) {
      const out = place({ ...started, displays: [laptop], isSwapped });
      expect(out).toEqual({ console: 1, audience: 1, home: 1 });
      const back = place({ home: out.home, audienceOn: out.audience, isSwapped });
      expect(back).toEqual(
        isSwapped ? { console: 2, audience: 1, home: 1 } : { console: 1, audience: 2, home: 1 },
      );
    }
  });

  it('a laptop that is shut and opened again is the home that it was', () => {
    const shut = place({ ...started, displays: [projector], consoleOn: projector });
    expect(shut).toEqual({ console: 2, audience: 2, home: 1 });
    expect(place({ ...started, consoleOn: projector })).toMatchObject({ console: 1, audience: 2 });
  });

  it('a third display that is plugged in moves nobody', () => {
    const displays = [laptop, monitor, projector];
    expect(place({ ...started, displays })).toMatchObject({ console: 1, audience: 2 });
  });
});

describe('the display under a window', () => {
  const displays = [laptop, projector];
  const window = { x: 1500, y: 100, width: 800, height: 600 };

  it('is the one that shows most of it', () => {
    expect(displayUnder(window, displays)).toBe(laptop);
    expect(displayUnder({ ...window, x: 1600 }, displays)).toBe(projector);
  });

  it('is none where the window was on one that is gone', () => {
    expect(displayUnder({ ...window, x: 2000 }, [laptop])).toBeNull();
  });

  it('has half of it or more, and not just an edge', () => {
    expect(isMostlyOn({ ...window, x: 1520 }, laptop)).toBe(true);
    expect(isMostlyOn({ ...window, x: 1521 }, laptop)).toBe(false);
  });
});

it('the two are apart wherever there are two displays, and always on one that is there', () => {
  const displays = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
    .map((ids) => ids.map((id) => display(id, id * 2000, 1000 + id, id % 3 === 0)));
  const id = fc.option(fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(
      displays,
      fc.nat(),
      id,
      id,
      fc.boolean(),
      (all, at, home, audienceOn, isSwapped) => {
        const consoleOn = all[at % all.length] ?? laptop;
        const { arrangement } = arrange({ displays: all, consoleOn, home, audienceOn, isSwapped });
        expect(all).toContain(arrangement.console);
        expect(all).toContain(arrangement.audience);
        expect(arrangement.console !== arrangement.audience).toBe(all.length > 1);
      },
    ),
  );
});
