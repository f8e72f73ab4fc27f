import type { BrowserWindow } from 'electron';

/** Brings a window to the front, for a learner who started the program a second time. */
export function focusWindow(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
