import type { Page } from '@playwright/test';
import { packBriefing } from '../../../renderer/briefing/file/pack.ts';
import { plainFilesOf, sha256 } from '../../content/plain-files.ts';
import { readBriefings } from '../../content/read-briefing.ts';
import { find, type Scene } from './scene.ts';

/** A folder packed as a version that is newer than any. */
async function packedAgain(folder: string): Promise<Uint8Array> {
  const [found] = await readBriefings(folder);
  if (!found) throw new Error(`There is no briefing in ${folder}`);
  const version = '9.0.0';
  const files = (await plainFilesOf(folder, found.files)).map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes).replace(/^version: .*$/m, `version: ${version}`);
    return { path, bytes: path === 'briefing.yaml' ? new TextEncoder().encode(text) : bytes };
  });
  return packBriefing(files, { id: found.id, version, minimumAppVersion: '0.1.0', sha256 });
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

const stateIs = (page: Page, state: string): Promise<void> =>
  page.locator(`[data-test="install"][data-state="${state}"]`).waitFor();

/**
 * A briefing that comes in one file.
 *
 * @param folder of a briefing that is there already
 */
export const installing = (folder: string): readonly Scene[] => [
  {
    name: 'file that is no briefing',
    show: async (page) => {
      await drop(page, 'notulen.leidraad', new TextEncoder().encode('geen briefing'));
      await stateIs(page, 'refused');
    },
  },
  {
    name: 'newer briefing',
    show: async (page) => {
      await find(page, 'install-close').click();
      await drop(page, 'nieuw.leidraad', await packedAgain(folder));
      await stateIs(page, 'ready');
    },
  },
  {
    name: 'briefings on this laptop',
    show: async (page) => {
      await find(page, 'install-go').click();
      await stateIs(page, 'done');
      await page.evaluate(() => (document.documentElement.dataset['before'] = ''));
      await find(page, 'install-close').click();
      await page.locator('html[data-ready]:not([data-before])').waitFor();
      await find(page, 'install-pick').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'before a briefing is removed',
    show: async (page) => {
      await find(page, 'shelf-entry').getByRole('button').first().click();
      await find(page, 'remove-briefing').waitFor();
    },
  },
];
