import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Texts } from '../texts/texts.ts';
import { endings, fileNameOf, withEnding, type AskedKind, type WrittenKind } from './kinds.ts';

const filterOf = (kind: AskedKind, texts: Texts['files']) => ({
  name: texts[kind],
  extensions: [endings[kind].filter],
});

/** Asks where to put a file. Null when the learner thinks better of it. */
export async function askWhereTo(
  window: BrowserWindow,
  texts: Texts['files'],
  suggestedName: string,
  kind: WrittenKind,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), fileNameOf(suggestedName, kind)),
    filters: [filterOf(kind, texts)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : withEnding(filePath, kind, existsSync);
}

/** Asks which file to open. Null when the learner thinks better of it. */
export async function askWhichFile(
  window: BrowserWindow,
  texts: Texts['files'],
  kind: AskedKind,
): Promise<{ path: string; name: string } | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    filters: [filterOf(kind, texts)],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? null : { path, name: basename(path) };
}
