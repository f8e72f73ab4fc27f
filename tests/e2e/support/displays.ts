import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { missingForTwoDisplays, xServer } from '../../../build/setup/two-displays.mjs';

const run = promisify(execFile);

/** Xorg on memory alone, that asks for no hardware, keyboard or console. */
const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 2160
  EndSubSection
EndSection
`;

/** The laptop's own display, and the projector at its right. Modes that the driver knows. */
export const laptop = { x: 0, y: 0, width: 1280, height: 800 } as const;
export const projector = { x: 1280, y: 0, width: 1280, height: 720 } as const;

const modeOf = ({ width, height }: { width: number; height: number }): string =>
  `${width}x${height}`;

/** Why there can be no two displays here; null when there can. */
export function whyNoTwoDisplays(): string | null {
  if (process.platform !== 'linux') return 'only Linux can have displays without hardware';
  const missing = missingForTwoDisplays();
  return missing.length > 0 ? `the system lacks ${missing.join(', ')}` : null;
}

/** Two displays without hardware: Xorg with its dummy driver, of which the second can be pulled out. */
export class TwoDisplays {
  /** The name that programs reach them by. */
  readonly name: string;
  readonly #server: ChildProcess;
  readonly #folder: string;

  private constructor(name: string, server: ChildProcess, folder: string) {
    this.name = name;
    this.#server = server;
    this.#folder = folder;
  }

  /** @throws with what Xorg said when it cannot start */
  static async start(): Promise<TwoDisplays> {
    const folder = await mkdtemp(join(tmpdir(), 'leidraad-displays-'));
    const [config, log] = [join(folder, 'xorg.conf'), join(folder, 'xorg.log')];
    await writeFile(config, configuration);
    // Xorg itself picks a free number and writes it to the fourth stream.
    const args = ['-displayfd', '3', '-config', config, '-logfile', log];
    const server = spawn(xServer() ?? 'Xorg', [...args, '-noreset', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await Promise.race([numberFrom(server.stdio[3]), once(server, 'exit')]);
    if (typeof number !== 'string') {
      const said = await readFile(log, 'utf8').catch(() => 'nothing');
      await rm(folder, { recursive: true, force: true });
      throw new Error(`Xorg ended at once. It said: ${said}`);
    }
    const displays = new TwoDisplays(`:${number}`, server, folder);
    await displays.#randr('--output', 'DUMMY0', '--primary', '--mode', modeOf(laptop));
    await displays.#randr('--addmode', 'DUMMY1', modeOf(projector));
    await displays.plugIn();
    return displays;
  }

  /** Plugs the projector in. */
  async plugIn(): Promise<void> {
    const place = ['--mode', modeOf(projector), '--right-of', 'DUMMY0'];
    await this.#randr('--output', 'DUMMY1', ...place);
  }

  /** Pulls the projector out. */
  async pullOut(): Promise<void> {
    await this.#randr('--output', 'DUMMY1', '--off');
  }

  async stop(): Promise<void> {
    if (this.#server.exitCode === null) {
      const ended = once(this.#server, 'exit');
      this.#server.kill();
      await ended;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #randr(...args: readonly string[]): Promise<void> {
    const env = { ...process.env, DISPLAY: this.name };
    await run('xrandr', args, { env });
    // Xorg says of an output that it is connected only after someone has asked anew.
    await run('xrandr', ['--query'], { env });
  }
}

async function numberFrom(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as Readable) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}
