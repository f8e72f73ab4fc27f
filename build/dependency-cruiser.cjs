/** The import law of the house: who may import whom. */
const layer = (name, path, mayImport) => ({
  name,
  severity: 'error',
  from: { path },
  to: { pathNot: mayImport },
});

const pure = ['node_modules/(markdown-it|yaml|zod|ts-fsrs|@orama/stemmers|@zip.js)/'];
const own = (path) => `^${path}`;
const npm = (...names) => `node_modules/(${names.join('|')})/`;
const node = '^(node:)?[a-z_/]+$';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer('contract', '^electron/contract/', [own('electron/contract/'), npm('zod')]),
    layer('preload', '^electron/preload/', [
      own('electron/(preload|contract)/'),
      npm('electron'),
      '^electron$',
    ]),
    layer('main', '^electron/main/', [
      own('electron/(main|contract)/'),
      npm('electron', 'electron-log', 'zod'),
      '^electron$',
      node,
    ]),
    {
      name: 'preload-values',
      comment: 'The preload carries no schema library into the page.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: '^electron/contract/(?!bridge\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    layer('briefing', '^renderer/briefing/', [
      own('renderer/briefing/'),
      own('renderer/learning/questions/'),
      ...pure,
    ]),
    {
      name: 'briefing-types-of-learning',
      comment: 'The kinds of question are handed in; only their types are known.',
      severity: 'error',
      from: { path: '^renderer/briefing/' },
      to: { path: '^renderer/learning/', dependencyTypesNot: ['type-only'] },
    },
    layer('learning', '^renderer/learning/', [
      own('renderer/learning/'),
      own('renderer/briefing/'),
      ...pure,
    ]),
    {
      name: 'learning-types-of-briefing',
      severity: 'error',
      from: { path: '^renderer/learning/' },
      to: { path: '^renderer/briefing/', dependencyTypesNot: ['type-only'] },
    },
    layer('presenting', '^renderer/presenting/', [
      own('renderer/presenting/'),
      own('renderer/(briefing|learning)/'),
    ]),
    layer('export', '^renderer/export/', [
      own('renderer/(export|briefing|learning|presenting)/'),
      npm('pptxgenjs', 'docx', 'jszip'),
    ]),
    {
      name: 'export-when-asked',
      comment: 'What writes documents is large: it is loaded when one is made.',
      severity: 'error',
      from: { pathNot: '^renderer/export/' },
      to: { path: '^renderer/export/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    layer('platform', '^renderer/platform/', [
      own('renderer/platform/'),
      own('electron/contract/'),
      npm('vue', '@vue', 'zod'),
    ]),
    layer('stores', '^renderer/stores/', [
      own('renderer/(stores|briefing|learning|presenting|platform)/'),
      npm('vue', '@vue', 'pinia', '@types'),
    ]),
    layer('composables', '^renderer/composables/', [
      own('renderer/(composables|stores|briefing|learning|presenting|platform|locales)/'),
      npm('vue', '@vue', 'vue-i18n', 'vue-router', 'pinia'),
    ]),
    layer('features', '^renderer/features/', [
      own(
        'renderer/(features|composables|stores|briefing|learning|presenting|export|platform|ui|locales)/',
      ),
      npm('vue', '@vue', 'vue-i18n', 'vue-router', 'pinia', '@lucide'),
    ]),
    layer('ui', '^renderer/ui/(?!plot/)', [
      own('renderer/ui/'),
      npm('vue', '@vue', '@lucide', '@fontsource-variable'),
    ]),
    layer('plot', '^renderer/ui/plot/', [
      own('renderer/ui/plot/'),
      npm('vue', '@vue', 'chart\\.js'),
    ]),
    layer('locales', '^renderer/locales/', [own('renderer/(locales|briefing)/')]),
    {
      name: 'two-houses',
      comment:
        'The renderer and the shell meet only in the contract, and there only through the platform.',
      severity: 'error',
      from: { path: '^renderer/(?!platform/|env\\.d\\.ts)' },
      to: { path: '^electron/' },
    },
    {
      name: 'shell-knows-no-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
