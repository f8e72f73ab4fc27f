import { Menu, app } from 'electron';
import type { MenuCommand } from '../../contract/bridge.ts';
import type { Language } from '../../contract/settings.ts';
import { showFolder } from '../files/show-folder.ts';
import type { Log } from '../log/log.ts';
import { textsIn } from '../texts/choose.ts';
import { menuEntries } from './entries.ts';

/** What the menu needs of the rest of the shell. */
export interface MenuSurroundings {
  readonly sendCommand: (command: MenuCommand) => void;
  readonly logFolder: string;
  readonly dataFolder: string;
  readonly log: Log;
}

/** Puts the menu in place, in a language; called again when the language changes. */
export function showMenu(language: Language, surroundings: MenuSurroundings): void {
  const { sendCommand, logFolder, dataFolder, log } = surroundings;
  const texts = textsIn(language);
  const entries = menuEntries({
    texts: texts.menu,
    isMac: process.platform === 'darwin',
    hasDevTools: !app.isPackaged,
    actions: {
      command: sendCommand,
      openLogFolder: () => void showFolder(logFolder, log),
      openDataFolder: () => void showFolder(dataFolder, log),
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(entries));
}
