import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingFiles } from '../../../renderer/briefing/briefing.ts';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { briefingYaml, filesWith, folder, head } from './support/files.ts';
import { anyText, grammarText, yamlText } from './support/grammar.ts';

const linesIn = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');

/** Words of three capitals and more, each another one. */
const manyNames = (number: number): string =>
  Array.from({ length: number }, (_, index) =>
    [...index.toString(26).padStart(3, '0')]
      .map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)))
      .join(''),
  ).join(' ');

/** Parses, and checks that every diagnostic points at a place that exists. */
function parse(files: BriefingFiles): void {
  const texts = new Map(files.texts.map(({ path, text }) => [path, linesIn(text)]));
  for (const { file, line, column } of parseBriefing(files, questionKinds, folder).diagnostics) {
    const lines = texts.get(file) ?? [''];
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
}

describe('parsing', () => {
  it('never throws on any module, and says where its mistakes are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        parse(filesWith({ 'nl/01-een.md': text }));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any text in a step', () => {
    fc.assert(
      fc.property(grammarText, (text) => {
        parse(filesWith({ 'nl/01-een.md': head + text }));
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws on any YAML', () => {
    const path = fc.constantFrom('briefing.yaml', 'passages.yaml', 'glossary.yaml', 'nl/01-een.md');
    fc.assert(
      fc.property(path, yamlText, fc.boolean(), (file, text, appended) => {
        const start = appended && file === 'briefing.yaml' ? briefingYaml : '';
        const written = file.endsWith('.md') ? `---\n${text}\n---\n` : start + text;
        parse(filesWith({ [file]: written }));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves prototypes alone', () => {
    const text = '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n';
    parse(
      filesWith({
        'briefing.yaml': text,
        'passages.yaml': text,
        'nl/01-een.md': `---\n${text}---\n`,
      }),
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['aliases that grow', `a: &a [x, x]\n${'b: &a [*a, *a, *a]\n'.repeat(30)}`],
    ['lists in lists', '['.repeat(100_000)],
    ['sequences in sequences', '- '.repeat(100_000)],
    ['keys that repeat', 'a: b\n'.repeat(40_000)],
  ])('takes no long time over %s in YAML', (_name, text) => {
    const started = performance.now();
    parse(filesWith({ 'passages.yaml': text, 'nl/01-een.md': `---\n${text}\n---\n` }));
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it.each([
    ['a line of ten million characters', 'a'.repeat(10_000_000)],
    ['a hundred thousand nested lists', `${'- '.repeat(100_000)}x`],
    ['brackets without end', '['.repeat(200_000)],
    ['pictures in pictures', `${'!['.repeat(30_000)}x${'](u)'.repeat(30_000)}`],
    ['emphasis in emphasis', '*a '.repeat(30_000) + ' a*'.repeat(30_000)],
    ['spaces before an id', `## a${' '.repeat(200_000)}b`],
    ['options with spaces', `::: question choice #q\n- [x] a${' '.repeat(200_000)}b\n:::`],
    ['containers that are not closed', '::: note\n'.repeat(20_000)],
    ['unknown passages', '[^x] '.repeat(40_000)],
    ['unknown passages in a table', `|a|b|\n|-|-|\n${'|[^x]|[^x]|\n'.repeat(15_000)}`],
    ['sentences that are too long', `${'Een woord of meer '.repeat(8)}. `.repeat(1500)],
    ['initials without end', 'J. '.repeat(80_000)],
    ['abbreviations without end', manyNames(50_000)],
  ])('takes no long time over %s', (_name, text) => {
    const started = performance.now();
    parse(filesWith({ 'nl/01-een.md': head + text }));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
