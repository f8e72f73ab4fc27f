import { fileURLToPath } from 'node:url';
import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';
import { firstChunks } from './build/first-chunks.ts';
import { shippedParts } from './build/packaging/parts/plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const parts = shippedParts(at('.'));

export default defineConfig({
  main: {
    plugins: [parts.collect],
    build: {
      outDir: 'out/main',
      // Everything is bundled, so that what ships needs no node_modules.
      externalizeDeps: false,
      rollupOptions: { input: { index: at('electron/main/index.ts') } },
    },
  },
  preload: {
    plugins: [parts.collect],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file, which shares nothing with the other one.
      isolatedEntries: true,
      rollupOptions: {
        input: {
          learner: at('electron/preload/learner.ts'),
          audience: at('electron/preload/audience.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      target: 'chrome140',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: firstChunks(at('renderer/main.ts'), at('renderer/audience.ts')),
          },
        },
        input: {
          index: at('renderer/index.html'),
          audience: at('renderer/audience.html'),
          lost: at('renderer/lost.html'),
        },
      },
    },
    plugins: [
      // Without static strings in the compiled templates nothing is ever set as HTML, which the content policy forbids.
      vue({ template: { compilerOptions: { hoistStatic: false } } }),
      vueI18n({
        include: at('renderer/locales/*/*.json'),
        strictMessage: true,
        runtimeOnly: true,
        dropMessageCompiler: true,
      }),
      parts.collect,
      parts.write,
    ],
    worker: { plugins: () => [parts.collect] },
  },
});
