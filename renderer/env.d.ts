import type { AudienceBridge, Bridge } from '../electron/contract/bridge.ts';
import type { Messages } from './locales/load.ts';

declare global {
  interface Window {
    /** Put in place by the preload of the learner's window. */
    readonly leidraad: Bridge;
    /** Put in place by the preload of the audience's window. */
    readonly leidraadAudience: AudienceBridge;
  }
}

declare module 'vue-i18n' {
  // Keys of messages are checked against the Dutch ones.
  export interface DefineLocaleMessage extends Messages {}
}
