import { describe, expect, it } from 'vitest';
import { examineBriefing } from '../../../renderer/presenting/examine.ts';
import { asRead } from '../../fixtures/hostile/hostile-briefing.ts';
import { hostileBriefings } from '../../fixtures/hostile/index.ts';

/** Far beyond what any of them takes: what takes longer hangs. In milliseconds. */
const hang = 20_000;

/** In one file; an author has enough to do with these. */
const mostDiagnostics = 2_100;

describe('a hostile briefing', () => {
  it.each(hostileBriefings)('is read and told of: $tries', (briefing) => {
    const started = performance.now();
    const { diagnostics } = examineBriefing(asRead(briefing), briefing.id);
    const took = Math.round(performance.now() - started);
    process.stdout.write(`${briefing.id}: read in ${took} ms, ${diagnostics.length} diagnostics\n`);

    expect(briefing.told).not.toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...briefing.told]));
    for (const path of Object.keys(briefing.files)) {
      const here = diagnostics.filter(({ file }) => file === path);
      expect(here.length).toBeLessThan(mostDiagnostics);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(took).toBeLessThan(hang);
  });
});
