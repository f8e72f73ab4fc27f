import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { slidesFile } from '../../../renderer/export/pptx/slides-file.ts';
import { pagesOf } from '../../../renderer/export/pptx/pages.ts';
import { temporaryFolder } from '../main/support/temporary-folder.ts';
import { takenFrom } from './taken.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) {
  console.log(
    'The slides are not opened in an office program: LibreOffice Impress is not installed (Debian: libreoffice-impress).',
  );
}

/** What stands on each page of a PDF, without its spaces: they come and go with the typeface. */
async function pagesIn(file: string): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

const bare = (text: string): string => text.replace(/[\s\u00ad-]/g, '');

describe.skipIf(!hasOffice)('an office program', () => {
  it.each([
    { folder: 'content/migratiepact', what: 'steps', language: 'nl' },
    { folder: 'tests/fixtures/briefings/proef', what: 'all', language: 'en' },
  ] as const)(
    'opens $what of $folder in $language, and shows every title',
    { timeout: 240_000 },
    async ({ folder: briefing, what, language }) => {
      const made = await takenFrom(briefing, language, what);
      const folder = temporaryFolder();
      const file = join(folder, 'slides.pptx');
      writeFileSync(file, await slidesFile(made));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const run = spawnSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
        { encoding: 'utf8' },
      );
      expect(run.status, run.stderr).toBe(0);
      const titles = pagesOf(made).map(({ title }) => bare(title));
      const pages = await pagesIn(join(folder, 'slides.pdf'));
      expect(pages).toHaveLength(titles.length);
      titles.forEach((title, index) => expect(pages[index]).toContain(title));
    },
  );
});
