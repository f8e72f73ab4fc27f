import { ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Listen, Pushes } from '../contract/bridge.ts';

/** Hands on what the shell tells on a channel. The event stays here: it would hand the page the sender. */
export const listenTo =
  <Push extends keyof Pushes>(channel: Push): Listen<Push> =>
  (listener) => {
    const pass = (_event: IpcRendererEvent, told: Pushes[Push]): void => listener(told);
    ipcRenderer.on(channel, pass);
    return () => {
      ipcRenderer.off(channel, pass);
    };
  };
