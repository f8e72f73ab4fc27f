import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Program } from '../../../build/gallery/program.ts';
import { canary } from '../../fixtures/hostile/hostile-briefing.ts';
import { expect, type Page } from './program.ts';

/** What a page held at one moment that no briefing may bring into it; empty when all is well. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate((name) => {
    const found: string[] = [];
    if (Object.hasOwn(window, name)) found.push('the canary is set');
    if (Reflect.get({}, 'polluted') !== undefined) found.push('a prototype was changed');
    const foreign = 'iframe, object, embed, frame, math, base, meta[http-equiv], form[action]';
    const inlined = 'svg :is(script, foreignObject, image, use, animate, style)';
    for (const element of document.querySelectorAll(`${foreign}, main script, ${inlined}`)) {
      found.push(`<${element.localName}>`);
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on')) found.push(`${attribute}=`);
        if (
          attribute === 'href' &&
          !/^(?:#\/|https:\/\/|\.\/|(?:app:\/\/leidraad\/)?assets\/)/.test(value)
        ) {
          found.push(`href=${value.slice(0, 60)}`);
        }
        if (attribute === 'src' && !/^(?:\.?\/|app:\/\/leidraad\/|briefing:\/\/)/.test(value)) {
          found.push(`src=${value.slice(0, 60)}`);
        }
      }
    }
    return found;
  }, canary);
}

/** Notes all that would show that something in a briefing got its way in a window. */
export class Watch {
  readonly #program: Program;
  readonly #page: Page;
  readonly #seen: string[] = [];
  readonly #windows: number;

  constructor(program: Program, page: Page) {
    this.#program = program;
    this.#page = page;
    this.#windows = program.running.windows().length;
    page.on('dialog', async (dialog) => {
      this.#seen.push(`a dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('request', (request) => {
      const address = request.url();
      if (!/^(?:app:\/\/leidraad\/|briefing:\/\/)/.test(address)) this.#seen.push(address);
    });
    page.on('crash', () => this.#seen.push('the page crashed'));
  }

  /** Checks what is on the page now, and all that happened since it was watched. */
  async nothingRan(): Promise<void> {
    expect(await intruders(this.#page)).toEqual([]);
    expect(this.#seen).toEqual([]);
    expect(this.#program.faults).toEqual([]);
    expect(this.#page.url()).toMatch(/^app:\/\/leidraad\/(?:index|audience)\.html/);
    expect(this.#program.running.windows()).toHaveLength(this.#windows);
  }

  /** Checks that the shell had nothing to deny. */
  async nothingDenied(): Promise<void> {
    const log = await readFile(join(this.#program.userData, 'logs', 'leidraad.log'), 'utf8').catch(
      () => '',
    );
    expect(log.split('\n').filter((line) => /denied|cancelled|failed/.test(line))).toEqual([]);
  }
}
