import { fileURLToPath } from 'node:url';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { electronFlags } from '../setup/electron-flags.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface StartOptions {
  /** Another folder of briefings than the program's own. */
  readonly content?: string;
  readonly args?: readonly string[];
  /** A file that the program is opened with, as by a double click. */
  readonly open?: string;
  /** The name of another X display than the one that this runs on. */
  readonly display?: string;
  /** Variables of its environment that are other than those here. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program on a data folder that stays when it is killed and started again: for tests and pictures. */
export class Program {
  readonly userData: string;
  /** What the page wrote to its console as an error, and what it threw, since it was first started. */
  readonly faults: string[] = [];
  #running: ElectronApplication | null = null;

  constructor(userData: string) {
    this.userData = userData;
  }

  /** Starts it and waits for the first screen. */
  async start({ content, display, args = [], open, env = {} }: StartOptions = {}): Promise<Page> {
    this.#running = await launchAgainIfMissed({
      executablePath: executable(),
      // Chromium reads its switches up to the program's folder.
      args: [
        ...electronFlags(),
        ...onDisplay(display),
        ...args,
        project,
        ...(open === undefined ? [] : [open]),
      ],
      env: {
        ...definedEnvironment(),
        LEIDRAAD_USER_DATA: this.userData,
        ...(content ? { LEIDRAAD_CONTENT: content } : {}),
        ...(display ? { DISPLAY: display } : {}),
        ...env,
      },
    });
    const page = await this.#running.firstWindow();
    page.on('pageerror', ({ message }) => this.faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text()))
        this.faults.push(message.text());
    });
    await page.locator('html[data-ready]').waitFor();
    return page;
  }

  /** @throws when it was not started */
  get running(): ElectronApplication {
    if (!this.#running) throw new Error('The program is not running');
    return this.#running;
  }

  async quit(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.running.process();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    this.#running = null;
  }
}

/** Vue asks for a policy that would let any text pass as HTML. The page refuses it, and says so at each start. */
const isRefusal = (text: string): boolean => text.includes("TrustedTypePolicy named 'vue'");

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Starts Electron under Playwright. Now and then Playwright meets the window at the very moment of its first
 * navigation, misses it, and waits for ever although the program runs; it is then ended and started anew.
 */
async function launchAgainIfMissed(options: LaunchOptions): Promise<ElectronApplication> {
  for (let missed = 0; missed < 3; missed += 1) {
    try {
      return await _electron.launch({ ...options, timeout: 6_000 });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) && !endedAtOnce(error)) throw error;
      process.stderr.write('The window was missed; the program is started anew.\n');
    }
  }
  return _electron.launch(options);
}

/**
 * Whether the program ended as soon as it began: the display was too busy to take it in, or the one before it was not
 * quite gone and still held the data folder.
 */
const endedAtOnce = (error: unknown): boolean =>
  error instanceof Error &&
  ['The platform failed to initialize', 'session closed'].some((said) =>
    error.message.includes(said),
  );

/** Chromium would take a session of Wayland's first. */
const onDisplay = (display: string | undefined): string[] =>
  display ? ['--ozone-platform=x11'] : [];

function executable(): string {
  const path = process.env['LEIDRAAD_ELECTRON'];
  if (path) return path;
  throw new Error('LEIDRAAD_ELECTRON is not set; `npm test` and `npm run gallery` set it');
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
