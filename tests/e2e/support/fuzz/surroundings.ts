import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Program } from '../../../../build/gallery/program.ts';
import type { Page } from '../program.ts';
import { differences, fileTree } from './file-tree.ts';

const briefings = fileURLToPath(new URL('../../../fixtures/briefings', import.meta.url));

/** What may change below the root: the data, and the folder that the learner picks in every dialog. */
const dataFolder = 'a/b/c/d/data';
const pickedFolder = 'picked';

/** What can be picked; none of it is a file that the program wrote, and the last is not there. */
const pickable = ['read.json', 'bytes.leidraad', 'folder', 'gone.json'];

/** What the shell would have done to the world outside. */
interface Notes {
  /** The paths that it proposed in a dialog. */
  readonly proposed: string[];
  /** The addresses that it opened in the browser. */
  readonly opened: string[];
  /** The processes that it lost. */
  readonly lost: string[];
}

/**
 * A program in a world of its own: all folders that it knows of lie below one root. The data folder lies deep in it, so
 * that a path that climbs out of there is still seen.
 */
export class Surroundings {
  readonly program: Program;
  readonly #root: string;
  #before: ReadonlyMap<string, string> = new Map();

  private constructor(root: string) {
    this.#root = root;
    this.program = new Program(join(root, dataFolder));
  }

  static async make(): Promise<Surroundings> {
    const root = await mkdtemp(join(tmpdir(), 'leidraad-fuzz-'));
    for (const folder of [dataFolder, 'home/Documents', 'temporary', `${pickedFolder}/folder`]) {
      await mkdir(join(root, folder), { recursive: true });
    }
    await cp(briefings, join(root, 'content'), { recursive: true });
    await writeFile(join(root, pickedFolder, 'read.json'), '{}');
    await writeFile(
      join(root, pickedFolder, 'bytes.leidraad'),
      new Uint8Array([80, 75, 3, 4, 255]),
    );
    return new Surroundings(root);
  }

  /** Starts the program; from here on nothing may change outside. */
  async start(): Promise<Page> {
    const [home, temporary] = [join(this.#root, 'home'), join(this.#root, 'temporary')];
    const ofHome = { HOME: home, USERPROFILE: home, APPDATA: home, XDG_DOCUMENTS_DIR: home };
    const page = await this.program.start({
      content: join(this.#root, 'content'),
      env: { ...ofHome, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
    await this.#replaceDialogs();
    this.#before = await fileTree(this.#root);
    return page;
  }

  /** What was added, changed or taken away outside since the start. */
  async changedOutside(): Promise<string[]> {
    const now = await fileTree(this.#root);
    return differences(this.#before, now, [dataFolder, pickedFolder]);
  }

  /** What it would have done to the world outside, and where it proposes to write. */
  notes(): Promise<Notes & { readonly documents: string }> {
    return this.program.running.evaluate(({ app }) => ({
      ...Reflect.get(globalThis, 'notes'),
      documents: app.getPath('documents'),
    }));
  }

  async remove(): Promise<void> {
    await this.program.quit();
    await rm(this.#root, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Replaces all dialogs by answers that differ from time to time, and the system's browser by a note. */
  async #replaceDialogs(): Promise<void> {
    await this.program.running.evaluate(
      ({ app, dialog, shell }, { folder, files }) => {
        const notes: Notes = { proposed: [], opened: [], lost: [] };
        Reflect.set(globalThis, 'notes', notes);
        let asked = 0;
        Reflect.set(dialog, 'showMessageBox', async () => ({ response: (asked += 1) % 2 }));
        Reflect.set(dialog, 'showSaveDialog', async (_window: unknown, options: object) => {
          notes.proposed.push(String(Reflect.get(options, 'defaultPath')));
          asked += 1;
          return { canceled: asked % 4 === 0, filePath: `${folder}/out-${asked}` };
        });
        Reflect.set(dialog, 'showOpenDialog', async () => {
          asked += 1;
          const filePaths = [`${folder}/${files[asked % files.length] ?? ''}`];
          return { canceled: asked % 5 === 0, filePaths };
        });
        Reflect.set(shell, 'openExternal', async (address: string) => {
          notes.opened.push(address);
        });
        // Where there is no program for folders it would wait for ever.
        Reflect.set(shell, 'openPath', async () => '');
        for (const event of ['render-process-gone', 'child-process-gone'] as const) {
          Reflect.apply(app.on, app, [event, () => notes.lost.push(event)]);
        }
      },
      { folder: join(this.#root, pickedFolder), files: pickable },
    );
  }
}
