import { ipcRenderer } from 'electron';
import { arrivalChannel, type Bridge } from '../../contract/bridge.ts';

export const arrivals = {
  onArrival(listener) {
    const pass = (): void => listener();
    ipcRenderer.on(arrivalChannel, pass);
    return () => {
      ipcRenderer.off(arrivalChannel, pass);
    };
  },
} satisfies Bridge['arrivals'];
