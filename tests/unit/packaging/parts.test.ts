import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listParts } from '../../../build/packaging/parts/list.ts';
import { packageFolderOf } from '../../../build/packaging/parts/npm-package.ts';
import { licencesText } from '../../../build/packaging/shipped.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

let modules: string;

function addPackage(name: string, dependencies: string[] = [], licence = 'MIT'): string {
  const folder = join(modules, name);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name,
    version: '1.0.0',
    license: licence,
    dependencies: Object.fromEntries(dependencies.map((each) => [each, '*'])),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

const purposes = {
  vue: { nl: 'tekent', en: 'draws' },
  chart: { nl: 'grafieken', en: 'charts' },
};

beforeEach(() => {
  modules = temporaryFolder();
});

describe('the list of what ships', () => {
  it('names each with its purpose, or with the one that brought it along', () => {
    addPackage('vue', ['@vue/core']);
    const shared = addPackage('@vue/shared');
    const chart = addPackage('chart');
    addPackage('@vue/core', ['@vue/shared', 'vue']);
    writeFileSync(join(chart, 'LICENSE.md'), ' The licence \n');
    const parts = listParts([shared, chart], purposes, modules);
    expect(parts.map(({ name, role }) => [name, role])).toEqual([
      ['chart', { purpose: purposes.chart }],
      // Nothing of it is left in a bundle, but what it brought along is.
      ['vue', { purpose: purposes.vue }],
      ['@vue/shared', { of: 'vue' }],
    ]);
    expect(parts[0]).toMatchObject({ version: '1.0.0', licence: 'MIT', text: 'The licence' });
    const text = licencesText(parts);
    expect(text).toContain('chart 1.0.0 (MIT): charts\n\nThe licence');
    expect(text).toContain('@vue/shared 1.0.0 (MIT): part of vue');
  });

  it('stops for a package that nobody gave a purpose', () => {
    const folder = addPackage('stray');
    expect(() => listParts([folder], purposes, modules)).toThrow(/stray ships.*purposes\.json/s);
  });

  it('stops for a package that names no licence', () => {
    const folder = addPackage('vue');
    writeFileSync(join(folder, 'package.json'), '{"name":"vue","version":"1.0.0"}');
    expect(() => listParts([folder], purposes, modules)).toThrow(/licence/);
  });
});

it.each([
  ['/p/node_modules/vue/dist/vue.js', '/p/node_modules/vue'],
  ['/p/node_modules/@vue/core/dist/a.js', '/p/node_modules/@vue/core'],
  ['/p/node_modules/a/node_modules/b/c.js?x', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\vue\\a.js', 'C:\\p\\node_modules\\vue'],
  ['/p/renderer/main.ts', null],
  ['\0vite/preload-helper.js', null],
])('the module %j is of the package in %j', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder);
});
