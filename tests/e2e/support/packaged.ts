import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { packagedExecutable, unpackedFolder } from '../../../build/packaging/places.ts';
import { projectRoot } from '../../../build/setup/places.mjs';
import { ensureSandbox } from '../../../build/setup/sandbox.mjs';
import { connectAgainIfMissed } from './connect.ts';

/** Why the packaged program cannot be tried here; null when it can. */
export async function whyNotPackaged(): Promise<string | null> {
  const again = 'run `npm run package -- --dir`';
  if (!existsSync(packagedExecutable)) return `nothing is packaged yet; ${again}`;
  const built = statSync(join(projectRoot, 'out', 'main', 'index.js')).mtimeMs;
  if (statSync(packagedExecutable).mtimeMs < built) return `what is packaged is old; ${again}`;
  try {
    await ensureSandbox(unpackedFolder);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Chromium has no sandbox for root, and a packaged program does not start without: it is then someone else's. */
function asSomeone(args: readonly string[]): readonly [string, readonly string[]] {
  if (process.getuid?.() !== 0) return [packagedExecutable, args];
  const someone = ['--user', '--map-user=1000', '--map-group=1000'];
  return ['unshare', [...someone, packagedExecutable, ...args]];
}

/** The environment of a user who knows nothing of developers, and whose folder is `home`. */
function environmentOf(home: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(?:LEIDRAAD|ELECTRON|NODE|npm)_/i.test(name),
  );
  const folders = { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), APPDATA: home };
  return { ...Object.fromEntries(others), ...folders };
}

const dataParents: Partial<Record<NodeJS.Platform, string>> = {
  win32: '',
  darwin: join('Library', 'Application Support'),
};

/** Where the program keeps its data of its own accord, for the user whose folder is `home`. */
export const usualDataFolder = (home: string): string =>
  join(home, dataParents[process.platform] ?? '.config', 'Leidraad');

interface Start {
  /** The folder that takes the place of the user's own. */
  readonly home: string;
  /** Where the program keeps its data in the end. */
  readonly dataFolder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** The packaged program, as a user starts it. No driver can look inside, so it is reached as a browser is. */
export class Packaged {
  readonly page: Page;
  readonly #child: ChildProcess;
  readonly #browser: Browser;
  readonly #said: string[];

  private constructor(child: ChildProcess, browser: Browser, page: Page, said: string[]) {
    this.#child = child;
    this.#browser = browser;
    this.page = page;
    this.#said = said;
  }

  /** Starts it and waits for its first screen. */
  static async start({ home, dataFolder, env = {}, args = [] }: Start): Promise<Packaged> {
    const portFile = join(dataFolder, 'DevToolsActivePort');
    // That of an earlier start speaks of a port that is closed.
    await rm(portFile, { force: true });
    const [file, all] = asSomeone(['--remote-debugging-port=0', ...args]);
    const said: string[] = [];
    const child = spawn(file, all, {
      env: { ...environmentOf(home), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    }
    try {
      const port = await portIn(portFile, child);
      const browser = await connectAgainIfMissed(`http://127.0.0.1:${port}`);
      const [context] = browser.contexts();
      if (!context) throw new Error('The program has no window');
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.locator('html[data-ready]').waitFor();
      return new Packaged(child, browser, page, said);
    } catch (error) {
      child.kill('SIGKILL');
      throw new Error(`The packaged program did not start. It said:\n${said.join('')}`, {
        cause: error,
      });
    }
  }

  /** All that it wrote to its terminal. */
  get said(): string {
    return this.#said.join('');
  }

  /** The process ids of what runs its pages. */
  async renderers(): Promise<number[]> {
    const driver = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await driver.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  }

  /** Closes its window, and waits until it has ended. Answers its exit code. */
  async close(): Promise<number> {
    const ended = once(this.#child, 'exit');
    await this.page.close();
    const [code] = await ended;
    await this.#browser.close();
    return Number(code);
  }
}

/** Waits for the file in which Chromium says where it can be reached. */
async function portIn(file: string, child: ChildProcess): Promise<string> {
  while (child.exitCode === null && child.signalCode === null) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const [port = '', path] = text.split('\n');
    if (path) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It ended at once');
}
