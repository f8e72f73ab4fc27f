import type { Bridge } from '../electron/contract/bridge.ts';
import type { Messages } from './locales/load.ts';

declare global {
  interface Window {
    /** Put in place by the preload. */
    readonly leidraad: Bridge;
  }
}

declare module 'vue-i18n' {
  // Keys of messages are checked against the Dutch ones.
  export interface DefineLocaleMessage extends Messages {}
}
