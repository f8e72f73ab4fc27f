import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// The least that Electron can do for a window with a button.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  return window.loadFile(join(import.meta.dirname, 'index.html'));
});
