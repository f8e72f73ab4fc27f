import { ipcRenderer, type IpcRendererEvent } from 'electron';
import { menuChannel, type Bridge, type MenuCommand } from '../../contract/bridge.ts';

export const menu = {
  onCommand(listener) {
    // The event stays here: it would hand the page the sender.
    const pass = (_event: IpcRendererEvent, command: MenuCommand): void => listener(command);
    ipcRenderer.on(menuChannel, pass);
    return () => {
      ipcRenderer.off(menuChannel, pass);
    };
  },
} satisfies Bridge['menu'];
