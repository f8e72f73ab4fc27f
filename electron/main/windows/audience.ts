import { BrowserWindow } from 'electron';
import { audiencePage } from '../security/own-address.ts';
import type { Rectangle } from './bounds.ts';
import { closedOff } from './closed-off.ts';

/** What the audience's window is made with. */
export interface AudienceWindowSetting {
  /** The file of the preload. */
  readonly preload: string;
  /** The display that it fills. */
  readonly bounds: Rectangle;
  readonly hasDevTools: boolean;
}

/** The window that an audience sees. It does not show itself yet. */
export function createAudienceWindow(setting: AudienceWindowSetting): BrowserWindow {
  const { preload, bounds, hasDevTools } = setting;
  const window = new BrowserWindow({
    ...bounds,
    title: 'Leidraad',
    show: false,
    frame: false,
    fullscreen: true,
    // Without a space of its own, which only one display could have.
    simpleFullscreen: true,
    backgroundColor: '#000000',
    webPreferences: {
      ...closedOff({ preload, hasDevTools }),
      // It is drawn on where a window covers it: what is on the projector may be shown by another way than the screen.
      backgroundThrottling: false,
    },
  });
  window.removeMenu();
  void window.loadURL(audiencePage);
  return window;
}
