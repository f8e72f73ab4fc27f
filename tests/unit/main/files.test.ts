import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestDocument, saveSchema } from '../../../electron/contract/files.ts';
import { done } from '../../../electron/main/ipc/answer.ts';
import { filesHandlers, type FileEffects } from '../../../electron/main/ipc/files.ts';
import { fileNameOf, withEnding } from '../../../electron/main/files/kinds.ts';
import { writeFileWhole } from '../../../electron/main/files/write.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const failure = (code: string): Error => Object.assign(new Error(`${code} /home/anna`), { code });

function filesAt(path: string | null, effects: Partial<FileEffects> = {}) {
  const { log, lines } = quietLog();
  const handlers = filesHandlers(
    {
      askWhereTo: async () => path,
      askWhichFile: async () => (path === null ? null : { path, name: 'anna.json' }),
      pdf: async () => new Uint8Array([37, 80, 68, 70]),
      limit: 100,
      ...effects,
    },
    log,
  );
  return { handlers, lines };
}

const note = { suggestedName: 'notes', text: 'één regel\n', kind: 'markdown' } as const;

describe('saving', () => {
  it('writes the whole text, also over a file that is there', async () => {
    const path = join(temporaryFolder(), 'notes.md');
    const { handlers } = filesAt(path);
    writeFileSync(path, 'something much longer that was there before');
    expect(await handlers.save(note)).toEqual(done({ saved: true, path }));
    expect(readFileSync(path, 'utf8')).toBe('één regel\n');
  });

  it('writes the bytes of a document as they are', async () => {
    const path = join(temporaryFolder(), 'slides.pptx');
    const bytes = new Uint8Array([80, 75, 0, 255]);
    const { handlers } = filesAt(path);
    expect(await handlers.save({ suggestedName: 'slides', bytes, kind: 'pptx' })).toEqual(
      done({ saved: true, path }),
    );
    expect([...readFileSync(path)]).toEqual([...bytes]);
  });

  it('writes a PDF as it comes', async () => {
    const path = join(temporaryFolder(), 'result.pdf');
    expect(await filesAt(path).handlers.savePdf({ suggestedName: 'result' })).toMatchObject({
      ok: true,
    });
    expect(readFileSync(path, 'latin1')).toBe('%PDF');
  });

  it('does nothing when the learner thinks better of it', async () => {
    expect(await filesAt(null).handlers.save(note)).toEqual(done({ saved: false }));
  });

  it.each([
    ['ENOSPC', 'file-full'],
    ['EROFS', 'file-not-written'],
    ['EACCES', 'file-not-written'],
  ])('leaves what was there when it fails halfway: %s', async (code, refusal) => {
    const folder = temporaryFolder();
    const path = join(folder, 'result.pdf');
    writeFileSync(path, 'before');
    const { handlers, lines } = filesAt(path, { pdf: () => Promise.reject(failure(code)) });
    expect(await handlers.savePdf({ suggestedName: 'result' })).toMatchObject({
      refusal: { code: refusal },
    });
    expect(readdirSync(folder)).toEqual(['result.pdf']);
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(lines.join()).not.toContain('anna');
  });

  it('leaves nothing of a half text', async () => {
    const folder = temporaryFolder();
    const writing = writeFileWhole(join(folder, 'notes.md'), async (file) => {
      await file.write('half of ');
      throw failure('ENOSPC');
    });
    await expect(writing).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a place that is not there', async () => {
    const path = join(temporaryFolder(), 'gone', 'notes.md');
    expect(await filesAt(path).handlers.save(note)).toMatchObject({
      refusal: { code: 'file-not-written' },
    });
  });

  it('does not hide a bug', async () => {
    const path = join(temporaryFolder(), 'result.pdf');
    const { handlers } = filesAt(path, { pdf: () => Promise.reject(new RangeError('a bug')) });
    await expect(handlers.savePdf({ suggestedName: 'x' })).rejects.toThrow('a bug');
    expect(existsSync(path)).toBe(false);
  });
});

describe('what may be saved', () => {
  const document = { suggestedName: 'slides', kind: 'pptx', bytes: new Uint8Array(1) };

  it('is a text, or the bytes of a document', () => {
    expect(saveSchema.safeParse(note).success).toBe(true);
    expect(saveSchema.safeParse(document).success).toBe(true);
  });

  it.each([
    ['a text as a document', { ...note, kind: 'docx' }],
    ['bytes as a text', { ...document, kind: 'csv' }],
    ['both', { ...document, text: '' }],
    ['numbers for bytes', { ...document, bytes: [1] }],
    ['nothing', { ...document, bytes: new Uint8Array() }],
    ['more than fits', { ...document, bytes: new Uint8Array(largestDocument + 1) }],
    ['a kind that is not written', { ...document, kind: 'exe' }],
  ])('is not %s', (_, wanted) => {
    expect(saveSchema.safeParse(wanted).success).toBe(false);
  });
});

describe('opening', () => {
  it('hands over the text as it is', async () => {
    const path = join(temporaryFolder(), 'anna.json');
    writeFileSync(path, '{"é": }');
    expect(await filesAt(path).handlers.open({ kind: 'learner' })).toEqual(
      done({ opened: true, name: 'anna.json', text: '{"é": }' }),
    );
    expect(await filesAt(null).handlers.open({ kind: 'learner' })).toEqual(done({ opened: false }));
  });

  it.each<[string, string | Buffer, string]>([
    ['is too large', 'x'.repeat(101), 'file-too-large'],
    ['is no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'file-not-read'],
  ])('refuses politely what %s', async (_, content, code) => {
    const path = join(temporaryFolder(), 'anna.json');
    writeFileSync(path, content);
    expect(await filesAt(path).handlers.open({ kind: 'learner' })).toMatchObject({
      refusal: { code },
    });
  });

  it('refuses what is not there, and keeps its name out of the log', async () => {
    const { handlers, lines } = filesAt(join(temporaryFolder(), 'anna.json'));
    expect(await handlers.open({ kind: 'learner' })).toMatchObject({
      refusal: { code: 'file-not-read' },
    });
    expect(lines.join()).not.toContain('anna');
  });

  it('refuses a folder', async () => {
    expect(await filesAt(temporaryFolder()).handlers.open({ kind: 'csv' })).toMatchObject({
      refusal: { code: 'file-not-read' },
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['Anna', 'Anna.leidraad-learner.json'],
    ['anna.leidraad-learner.json', 'anna.leidraad-learner.json'],
    ['../../etc/passwd', '-..-etc-passwd.leidraad-learner.json'],
    ['a:b*c?"<>|d\u0007', 'a-b-c-d-.leidraad-learner.json'],
    [' .. ', 'Leidraad.leidraad-learner.json'],
  ])('is one that every system allows: %s', (suggested, name) => {
    expect(fileNameOf(suggested, 'learner')).toBe(name);
  });

  it('gets its ending where none was typed, unless that overwrites a file that was not asked about', () => {
    const [free, taken] = [() => false, () => true];
    expect(withEnding('/a/notes', 'markdown', free)).toBe('/a/notes.md');
    expect(withEnding('/a/notes.MD', 'markdown', free)).toBe('/a/notes.MD');
    expect(withEnding('/a/anna.json', 'learner', free)).toBe('/a/anna.json');
    expect(withEnding('/a/anna', 'learner', taken)).toBe('/a/anna');
    expect(withEnding('/a/slides', 'pptx', free)).toBe('/a/slides.pptx');
    expect(withEnding('/a/script', 'docx', free)).toBe('/a/script.docx');
  });
});
