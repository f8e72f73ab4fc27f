import type { CommandLine } from 'electron';

/**
 * Lets Chromium find the voices of a Linux machine. It asks speech-dispatcher, over a socket on the machine, only when
 * it is told to; the other systems need nothing. https://github.com/electron/electron/issues/4452
 */
export function findVoices(commandLine: CommandLine, platform: NodeJS.Platform): void {
  if (platform === 'linux') commandLine.appendSwitch('enable-speech-dispatcher');
}
