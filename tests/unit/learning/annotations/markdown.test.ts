import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import {
  notebookMarkdown,
  type MarkdownWords,
} from '../../../../renderer/learning/annotations/markdown.ts';
import type {
  Notebook,
  NotebookEntry,
} from '../../../../renderer/learning/annotations/notebook.ts';

const words: MarkdownWords = {
  title: 'Mijn notities',
  facts: ['Briefing: De sluis', 'Versie: 1.0', 'Datum: 24 november 2026'],
  bookmarked: 'Bladwijzer',
  stepGone: 'Deze stap staat niet meer in de tekst.',
  quoteGone: 'Deze woorden staan niet meer in de tekst.',
};

const entry = (text: string, exact: string | null, more: Partial<NotebookEntry> = {}) => ({
  annotation: {
    id: 'a',
    module: 'begin',
    step: 'opening',
    type: text ? ('note' as const) : ('highlight' as const),
    quote: exact === null ? null : { exact, prefix: '', suffix: '' },
    text,
    language: 'nl' as const,
    version: '1.0',
    createdAt: 1,
    changedAt: 1,
  },
  standing: { kind: 'found' as const, span: { from: 0, to: 1 } },
  locators: [],
  ...more,
});

const notebook = (title: string, step: string | null, entries: NotebookEntry[]): Notebook => ({
  modules: [
    {
      id: 'begin',
      title,
      language: 'nl',
      steps: [{ id: 'opening', title: step, isBookmarked: true, entries }],
    },
  ],
});

describe('a notebook as Markdown', () => {
  it('has a heading for each module and step, quotes with their passages, and notes', () => {
    const entries = [
      entry('Navragen bij de sluiswachter.', null),
      entry('', 'De sluis gaat om acht uur open.', { locators: ['Deel A, punt 1'] }),
      entry('Klopt dit?', 'Om negen uur', { standing: { kind: 'gone' } }),
    ];
    expect(notebookMarkdown(notebook('De sluis gaat open', 'Wanneer?', entries), words)).toBe(
      `# Mijn notities

- Briefing: De sluis
- Versie: 1.0
- Datum: 24 november 2026

## De sluis gaat open

### Wanneer?

_Bladwijzer_

Navragen bij de sluiswachter.

> De sluis gaat om acht uur open.
>
> — Deel A, punt 1

> Om negen uur
>
> _Deze woorden staan niet meer in de tekst._

Klopt dit?
`,
    );
  });

  it('keeps the lines and the lists of a note', () => {
    const text = notebookMarkdown(
      notebook('De sluis', 'Stap', [
        entry('Navragen:\n- bij *Jan*\n- # 2\n\nDaarna\nverder', null),
      ]),
      words,
    );
    expect(text).toContain('Navragen:  \n- bij \\*Jan\\*  \n- \\# 2\n\nDaarna  \nverder\n');
  });

  it('names a step that is gone by its id, and says so', () => {
    const text = notebookMarkdown(notebook('De sluis', null, []), words);
    expect(text).toContain('### opening\n\n_Deze stap staat niet meer in de tekst._');
  });

  it('reads back as the same headings and quotes, whatever was marked and written', () => {
    const markdown = new MarkdownIt('commonmark');
    const line = fc
      .string({ unit: fc.constantFrom(...'ab *_#>[]<`-+1.)\\&!|~\n=\t'), maxLength: 30 })
      .filter((text) => text.trim() !== '');
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(line, line, line, line, (title, step, quote, note) => {
        const source = notebookMarkdown(notebook(title, step, [entry(note, quote)]), words);
        const tokens = markdown.parse(source, {});
        const said = (index: number): string =>
          (tokens[index + 1]?.children ?? []).map(({ content }) => content).join('');
        const headings = tokens.flatMap(({ type, tag }, index) =>
          type === 'heading_open' ? [`${tag} ${said(index)}`] : [],
        );
        expect(headings).toEqual(['h1 Mijn notities', `h2 ${flat(title)}`, `h3 ${flat(step)}`]);
        const quoted = tokens.findIndex(({ type }) => type === 'blockquote_open');
        expect(said(quoted + 1)).toBe(flat(quote));
      }),
      { numRuns: 500 },
    );
  });
});
