import type { BrowserWindow } from 'electron';
import type { SavedBounds } from './saved-bounds.ts';

/** How long a window has to rest before its place is stored, in milliseconds. */
const rest = 500;

/**
 * Hands the window's place to `save` when it has come to rest, and when it closes.
 *
 * @returns does so at once
 */
export function rememberBounds(
  window: BrowserWindow,
  save: (bounds: SavedBounds) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const saveNow = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) {
      save({ ...window.getNormalBounds(), isMaximised: window.isMaximized() });
    }
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(saveNow, rest);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', saveNow);
  window.on('closed', () => clearTimeout(timer));
  return saveNow;
}
