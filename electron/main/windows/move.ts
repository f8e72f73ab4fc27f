import type { BrowserWindow } from 'electron';
import type { Rectangle } from './bounds.ts';

/** Moves a window and keeps it maximised or full-screen where it was: neither can be moved as such. */
export function moveWindow(window: BrowserWindow, bounds: Rectangle): void {
  const isFullScreen = window.isFullScreen();
  const isMaximised = window.isMaximized();
  if (isFullScreen) window.setFullScreen(false);
  if (isMaximised) window.unmaximize();
  window.setBounds(bounds);
  if (isMaximised) window.maximize();
  if (isFullScreen) window.setFullScreen(true);
}
