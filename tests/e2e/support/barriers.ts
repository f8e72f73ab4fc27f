import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Under forced colours Chromium still tells of the fill of a text the colour that its author gave it, although it paints
 * the one that is forced. Axe asks for the fill first, and only where there is none for the colour.
 */
function seeForcedColours(): void {
  const { prototype } = CSSStyleDeclaration;
  const tell = prototype.getPropertyValue;
  prototype.getPropertyValue = function (name) {
    const isForced = matchMedia('(forced-colors: active)').matches;
    return isForced && name === '-webkit-text-fill-color' ? '' : tell.call(this, name);
  };
}

/** What axe finds wrong with the page as it is: a line or more for each. */
export async function barriersOn(page: Page): Promise<string[]> {
  // It stays as long as the page does.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe);
    await page.evaluate(seeForcedColours);
  }
  const found: AxeResults = await page.evaluate(
    (tags) =>
      Reflect.get(window, 'axe').run(document, {
        runOnly: { type: 'tag', values: tags },
        // Of what is in order axe need not make a list.
        resultTypes: ['violations'],
      }),
    rules,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
