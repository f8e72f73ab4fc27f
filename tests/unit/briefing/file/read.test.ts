import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../build/content/plain-files.ts';
import { fileLimits } from '../../../../renderer/briefing/file/limits.ts';
import { packBriefing } from '../../../../renderer/briefing/file/pack.ts';
import { compareVersions } from '../../../../renderer/briefing/file/version.ts';
import {
  briefingZip,
  filesOf,
  manyEmptyFiles,
  overwrite,
  readZip,
  smallBriefing,
  zipOf,
  type Twist,
} from './zips.ts';

const problemOf = async (twist: Twist): Promise<unknown> => {
  const reading = await readZip(await briefingZip(twist));
  return reading.ok ? 'taken' : reading.problem;
};
const extra = (path: string, text = 'x') => filesOf({ ...smallBriefing, [path]: text });

describe('an honest file', () => {
  it('gives the very files that were packed', async () => {
    const files = filesOf(smallBriefing);
    const packing = { id: 'klein', version: '1.2.0', minimumAppVersion: '0.1.0', sha256 };
    const packed = await packBriefing(files, packing);
    const reading = await readZip(packed);
    expect(reading).toMatchObject({
      ok: true,
      info: { id: 'klein', version: '1.2.0', title: { nl: 'Een kleine briefing' } },
    });
    const byPath = (one: { path: string }, other: { path: string }) =>
      one.path < other.path ? -1 : 1;
    expect(reading.ok && [...reading.files].sort(byPath)).toEqual([...files].sort(byPath));
    // The same folder gives the same file.
    expect(await packBriefing(files.toReversed(), packing)).toEqual(packed);
  });

  it('may have mistakes of its author, which are told', async () => {
    const broken = { ...smallBriefing, 'nl/01-begin.md': '## Zonder hoofd {#stap}\n' };
    const reading = await readZip(await briefingZip({ files: filesOf(broken) }));
    expect(reading.ok && reading.diagnostics.map(({ code }) => code)).toContain(
      'front-matter-missing',
    );
  });

  it('may have folders in its list', async () => {
    const folder = { path: 'media/', bytes: new Uint8Array() };
    expect(await problemOf({ entries: (honest) => [folder, ...honest] })).toBe('taken');
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('geen zip '.repeat(100))],
  ])('such as %s', async (_, bytes) => {
    expect(await readZip(bytes)).toEqual({ ok: false, problem: { code: 'not-ours' } });
  });

  it('such as a ZIP without a manifest', async () => {
    const zip = await zipOf(filesOf(smallBriefing));
    expect(await readZip(zip)).toEqual({ ok: false, problem: { code: 'not-ours' } });
  });

  it('such as one whose manifest is of something else', async () => {
    expect(await problemOf({ manifest: () => ({ format: 'h5p' }) })).toEqual({ code: 'not-ours' });
  });
});

describe('a path that leads elsewhere', () => {
  it.each([
    '../naast.md',
    'nl/../../naast.md',
    '/etc/cron.md',
    'C:/naast.md',
    'nl\\..\\..\\naast.md',
    'nl\\naast.md',
    'nl//dubbel.md',
    './hier.md',
    'nl/.verborgen.md',
    'nl/con.md',
    'nl/LPT1.md',
    'nl/punt./naast.md',
    'nl/spatie /naast.md',
    'nl/vraag?.md',
    'nl/lijn\u0001.md',
    'nl/e\u0301.md',
    'a/b/c/d/e/f/g/h/diep.md',
    `${'lang'.repeat(60)}.md`,
  ])('is refused and named: %j', async (path) => {
    expect(await problemOf({ files: extra(path) })).toEqual({ code: 'unsafe', path });
  });

  it('is refused where two names are one on most laptops', async () => {
    const problem = await problemOf({ files: extra('NL/01-Begin.md') });
    expect(problem).toEqual({ code: 'unsafe', path: 'NL/01-Begin.md' });
  });

  it('is refused where it is a link', async () => {
    const linked: Twist['entries'] = (honest) =>
      honest.map((entry) =>
        entry.path === 'nl/01-begin.md' ? { ...entry, unixMode: 0o120777 } : entry,
      );
    expect(await problemOf({ entries: linked })).toEqual({
      code: 'unsafe',
      path: 'nl/01-begin.md',
    });
  });

  it('is refused where a name stands twice in the list', async () => {
    const zip = await briefingZip({ files: extra('nl/02-begin.md') });
    const text = Buffer.from(zip).toString('latin1').replaceAll('nl/02-begin.md', 'nl/01-begin.md');
    const twice = Uint8Array.from(Buffer.from(text, 'latin1'));
    expect(await readZip(twice)).toEqual({ ok: false, problem: { code: 'damaged' } });
  });
});

describe('a file of a kind that no briefing needs', () => {
  it.each(['start.exe', 'nl/script.js', 'media/pagina.html', 'plaat.svg', 'leidraad', 'nl/x.MD'])(
    'is refused and named: %s',
    async (path) => {
      expect(await problemOf({ files: extra(path) })).toEqual({ code: 'forbidden', path });
    },
  );
});

describe('a file that is too large', () => {
  it('is refused by its size alone', async () => {
    const large = new Uint8Array(fileLimits.packed + 1);
    expect(await readZip(large)).toEqual({ ok: false, problem: { code: 'too-large' } });
  });

  it('is refused where one text in it is', async () => {
    const files = extra('nl/02-lang.md', 'a'.repeat(fileLimits.text + 1));
    expect(await problemOf({ files })).toEqual({ code: 'too-large' });
  });

  it('is refused where all together are, before any of it is unpacked', async () => {
    const size = 12_345;
    const pictures = Array.from({ length: 7 }, (_, n) => [`media/${n}.svg`, ' '.repeat(size)]);
    const files = filesOf({ ...smallBriefing, ...Object.fromEntries(pictures) });
    const claimed = overwrite(await briefingZip({ files }), size, fileLimits.picture);
    expect(await readZip(claimed)).toEqual({ ok: false, problem: { code: 'too-large' } });
  });

  it('is refused where there are too many', async () => {
    const tooLarge = { ok: false, problem: { code: 'too-large' } };
    expect(await readZip(manyEmptyFiles(fileLimits.files + 2))).toEqual(tooLarge);
    // As many as there may be are only looked at further.
    const notOurs = { ok: false, problem: { code: 'not-ours' } };
    expect(await readZip(manyEmptyFiles(100))).toEqual(notOurs);
  });

  it('is stopped where it says that it is small', async () => {
    const size = 4_000_000;
    const zip = await briefingZip({ files: extra('media/bom.svg', ' '.repeat(size)) });
    const lie = overwrite(zip, size, 100);
    expect(await readZip(lie)).toEqual({ ok: false, problem: { code: 'damaged' } });
  });
});

describe('a damaged file', () => {
  const damaged = { code: 'damaged' };

  it('is refused where a hash is not right', async () => {
    const manifest: Twist['manifest'] = (honest) => ({
      ...honest,
      files: honest.files.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
    });
    expect(await problemOf({ manifest })).toEqual(damaged);
  });

  it('is refused where it holds a file more or a file less than it says', async () => {
    const less: Twist['entries'] = (honest) =>
      honest.filter(({ path }) => path !== 'passages.yaml');
    expect(await problemOf({ entries: less })).toEqual(damaged);
    const more: Twist['entries'] = (honest) => [...honest, ...filesOf({ 'nl/extra.md': 'x' })];
    expect(await problemOf({ entries: more })).toEqual(damaged);
  });

  it('is refused where its manifest is not whole, or of another briefing', async () => {
    expect(await problemOf({ manifest: (honest) => ({ ...honest, files: undefined }) })).toEqual(
      damaged,
    );
    const version: Twist['manifest'] = (honest) => ({ ...honest, version: '9.9.9' });
    expect(await problemOf({ manifest: version })).toEqual(damaged);
    const entries: Twist['entries'] = ([, ...rest]) => [
      ...filesOf({ 'leidraad.json': '{"format":' }),
      ...rest,
    ];
    expect(await problemOf({ entries })).toEqual(damaged);
  });

  it('is refused wherever it is cut, and whatever byte is another', async () => {
    const zip = await briefingZip();
    const whole = await readZip(zip);
    const taken: string[] = [];
    for (let at = 0; at < zip.length; at += 7) {
      if ((await readZip(zip.slice(0, at))).ok) taken.push(`cut at ${at}`);
      const flipped = zip.with(at, (zip[at] ?? 0) ^ 0xff);
      const reading = await readZip(flipped);
      // A moment or a permission may be another; what comes out may not.
      if (reading.ok) expect(reading).toEqual(whole);
    }
    expect(taken).toEqual([]);
  });

  it('is called damaged where only its end is gone, as after half a copy', async () => {
    const zip = await briefingZip();
    expect(await readZip(zip.slice(0, zip.length / 2))).toEqual({ ok: false, problem: damaged });
  });

  it('is refused where it is locked with a password', async () => {
    const entries: Twist['entries'] = (honest) =>
      honest.map((entry) => ({ ...entry, password: 'geheim' }));
    expect(await problemOf({ entries })).toEqual(damaged);
  });
});

describe('a file for a newer program', () => {
  it('is refused, and says which', async () => {
    const manifest: Twist['manifest'] = (honest) => ({ ...honest, minimumAppVersion: '0.10.0' });
    const zip = await briefingZip({ manifest });
    const problem = { code: 'newer-app', needs: '0.10.0' };
    expect(await readZip(zip, '0.9.3')).toEqual({ ok: false, problem });
    expect((await readZip(zip, '0.10.0')).ok).toBe(true);
  });

  it('is refused so too when its form is one that this program does not know', async () => {
    const manifest: Twist['manifest'] = (honest) => ({
      ...honest,
      files: undefined,
      formatVersion: 2,
      parts: [],
    });
    expect(await problemOf({ manifest })).toEqual({ code: 'newer-app', needs: '0.1.0' });
  });
});

it('a file without a briefing that can be used is refused with what is wrong', async () => {
  const files = filesOf({ ...smallBriefing, 'briefing.yaml': 'id: klein\n' });
  expect(await problemOf({ files })).toMatchObject({
    code: 'unreadable',
    diagnostics: expect.arrayContaining([
      expect.objectContaining({ code: 'yaml-value-missing', file: 'briefing.yaml' }),
    ]),
  });
});

it.each([
  ['1.9.0', '1.10.0'],
  ['1.0.0', '1.0.1'],
  ['9', '10'],
])('version %s comes before %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(older, older)).toBe(0);
});

it('nothing is packed that could not be unpacked everywhere', async () => {
  const packing = { id: 'klein', version: '1', minimumAppVersion: '0.1.0', sha256 };
  const files = filesOf({ ...smallBriefing, 'nl/aux.md': '' });
  await expect(packBriefing(files, packing)).rejects.toMatchObject({
    problem: { code: 'unsafe', path: 'nl/aux.md' },
  });
});
