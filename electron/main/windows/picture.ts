import { renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** How often and how long to look whether the page is ready, in milliseconds. */
const interval = 100;
const patience = 30_000;

async function isReady({ webContents }: BrowserWindow): Promise<boolean> {
  const value: unknown = await webContents.executeJavaScript(
    'document.documentElement.dataset.ready',
  );
  return value === 'true';
}

/**
 * A development aid: writes a PNG of the window once the page says, with `data-ready` on its root, that it shows its
 * first screen. A page that never says so is pictured as it is after 30 seconds.
 *
 * @throws a file system error when the picture cannot be written
 */
export async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && !(await isReady(window))) await pause(interval);
  // The attribute is set before the frame that shows it is drawn.
  await pause(2 * interval);
  const picture = await window.webContents.capturePage();
  const draft = `${file}.unfinished`;
  writeFileSync(draft, picture.toPNG());
  renameSync(draft, file);
}
