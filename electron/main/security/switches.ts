import type { CommandLine } from 'electron';

/**
 * What keeps Chromium itself from the network, below anything a page or our request handler could do.
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 */
export function keepOffline(commandLine: CommandLine): void {
  // No name and no address resolves, whoever asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Looking for a proxy asks the local network.
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-quic');
  // Speech recognition would send sound to a server. Reading aloud stays: the voices are the machine's own.
  commandLine.appendSwitch('disable-blink-features', 'ScriptedSpeechRecognition');
}
