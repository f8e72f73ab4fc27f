import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { listParts } from './list.ts';
import { packageFolderOf } from './npm-package.ts';

const purposesSchema = z.record(z.string(), z.strictObject({ nl: z.string(), en: z.string() }));

/** The name of the list among the pages. */
const listName = 'parts.js';

/**
 * Writes down what of others ships, with licence and purpose, as a script beside the pages: from what is in the bundles,
 * so that it is neither more nor less than that.
 *
 * @param root of the project
 * @returns `collect` for every build, and `write` for the last one
 */
export function shippedParts(root: string): { readonly collect: Plugin; readonly write: Plugin } {
  // Electron itself is in no bundle.
  const folders = new Set([join(root, 'node_modules', 'electron')]);
  const add = (file: string): void => {
    const folder = packageFolderOf(file);
    if (folder !== null) folders.add(folder);
  };
  return {
    collect: {
      name: 'leidraad:collect-parts',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.moduleIds.forEach(add);
          // Fonts come from style sheets, which are no modules here.
          else output.originalFileNames.forEach((name) => add(resolve(root, 'renderer', name)));
        }
      },
    },
    write: {
      name: 'leidraad:write-parts',
      generateBundle: {
        order: 'post',
        handler() {
          const file = join(root, 'build', 'packaging', 'purposes.json');
          const purposes = purposesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
          const parts = listParts([...folders], purposes, join(root, 'node_modules'));
          const source = `export default ${JSON.stringify(parts)};\n`;
          this.emitFile({ type: 'asset', fileName: listName, source });
        },
      },
    },
  };
}
