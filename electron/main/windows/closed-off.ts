import type { WebPreferences } from 'electron';

/**
 * What every page of ours runs with: in the sandbox, away from Node and from the preload's world.
 * https://www.electronjs.org/docs/latest/tutorial/security
 */
export const closedOff = ({
  preload,
  hasDevTools,
}: {
  readonly preload: string;
  readonly hasDevTools: boolean;
}): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  devTools: hasDevTools,
});
