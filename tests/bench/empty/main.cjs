const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

// The least that Electron can do for a window with a button.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  return window.loadFile(join(__dirname, 'index.html'));
});
