import js from '@eslint/js';
import vueI18n from '@intlify/eslint-plugin-vue-i18n';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What reaches out of the pure folders: the page, the machine, the clock and chance. */
const effects = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'process'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'crypto', 'performance', 'console'],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Worker',
    'alert',
    'confirm',
    'prompt',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
];

export default defineConfig([
  { ignores: ['out/', 'node_modules/', 'content/'] },
  js.configs.recommended,
  typescript.configs.strict,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    plugins: { '@intlify/vue-i18n': vueI18n },
    rules: {
      '@intlify/vue-i18n/no-raw-text': [
        'error',
        {
          ignorePattern: '^[\\s·(),.:]*$',
          attributes: { '/.+/': ['aria-label', 'alt', 'title', 'placeholder'] },
        },
      ],
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      // Prettier's work.
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // Labels that hold their input are as good as labels that name it.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/form-control-has-label': 'off',
      // These are the text of a heading.
      'vuejs-accessibility/heading-has-content': [
        'error',
        { accessibleChildren: ['SlideText', 'PaperInlines'] },
      ],
      // Containers listen to keys that are short cuts for the controls inside them.
      'vuejs-accessibility/no-static-element-interactions': 'off',
      // TypeScript sees that a switch over a union is complete, and this rule does not.
      'vue/return-in-computed-property': 'off',
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    // Pure code: what it needs of the world is an argument.
    files: ['renderer/{briefing,learning,presenting}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...effects],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { object: 'performance', property: 'now' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The moment is an argument.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: 'The moment is an argument.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
]);
