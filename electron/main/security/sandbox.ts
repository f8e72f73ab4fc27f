import type { App } from 'electron';

/**
 * Every page runs in Chromium's sandbox, whatever its window asks for.
 * https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 *
 * Chromium has none for root on Linux and refuses to start there. From source it is then left out, and only when the
 * one who starts the program has said `--no-sandbox`; a packaged program never does without.
 */
export function enforceSandbox(app: App): void {
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
