import { BrowserWindow, nativeTheme, screen } from 'electron';
import { ownPage } from '../security/own-address.ts';
import { placeWindow, smallest } from './bounds.ts';
import { closedOff } from './closed-off.ts';
import type { SavedBounds } from './saved-bounds.ts';

/** The paper of the page in both themes, so that the window does not flash before the page is drawn. */
const paper = { light: '#fbf6ee', dark: '#12171f' } as const;

/** What the learner's window is made with. */
export interface LearnerWindowSetting {
  /** The file of the preload. */
  readonly preload: string;
  readonly bounds: SavedBounds | null;
  readonly hasDevTools: boolean;
}

/** The window in which a learner reads and answers. It shows itself when its first picture is ready. */
export function createLearnerWindow(setting: LearnerWindowSetting): BrowserWindow {
  const { preload, bounds, hasDevTools } = setting;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(bounds, areas, screen.getPrimaryDisplay().workArea),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Leidraad',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: closedOff({ preload, hasDevTools }),
  });
  window.once('ready-to-show', () => {
    if (bounds?.isMaximised) window.maximize();
    window.show();
  });
  void window.loadURL(ownPage);
  return window;
}
