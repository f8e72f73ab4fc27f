import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../renderer/briefing/diagnostic.ts';
import type { Block, Inline } from '../../renderer/briefing/tree.ts';
import BlockNodes from '../../renderer/features/text/BlockNodes.ts';
import InlineNodes from '../../renderer/features/text/InlineNodes.ts';
import { describeDiagnostic } from '../../renderer/locales/diagnostics/index.ts';
import { showText } from './support/text.ts';
import { nl } from './support/texts.ts';

const html = '<img src=x onerror="boom()"><b>vet</b><script>boom()</script>';
const diagnostic: Diagnostic = {
  file: 'nl/01-begin.md',
  line: 7,
  column: 3,
  severity: 'error',
  code: 'unknown-term',
  values: { id: 'dijk' },
};
const message = describeDiagnostic(diagnostic, 'nl');
const words = (text: string): Inline[] => [{ kind: 'text', text }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: words(text) });

/** The one element with a tag, where a role is more than the testing library knows. */
function inside(tag: string): HTMLElement {
  const [found, ...more] = document.body.getElementsByTagName(tag);
  if (!(found instanceof HTMLElement) || more.length > 0) throw new Error(`Not one <${tag}>`);
  return found;
}

/** What each node inside a line must look like; a new kind does not compile until it has its line here. */
const inlines: { [K in Inline['kind']]: [Extract<Inline, { kind: K }>, () => void] } = {
  text: [{ kind: 'text', text: html }, () => expect(screen.getByText(html)).toBeVisible()],
  code: [{ kind: 'code', text: html }, () => expect(inside('code')).toHaveTextContent(html)],
  emphasis: [
    { kind: 'emphasis', content: words(html) },
    () => expect(inside('em')).toHaveTextContent(html),
  ],
  strong: [
    { kind: 'strong', content: words(html) },
    () => expect(inside('strong')).toHaveTextContent(html),
  ],
  deleted: [
    { kind: 'deleted', content: words(html) },
    () => expect(inside('s')).toHaveTextContent(html),
  ],
  'line-break': [
    { kind: 'line-break', hard: true },
    () => expect(document.querySelectorAll('br')).toHaveLength(1),
  ],
  link: [
    { kind: 'link', href: 'https://example.org/', title: html, content: words(html) },
    () => {
      const link = screen.getByRole('link', { name: `${html} ${nl.link.external}` });
      expect(link).toHaveAttribute('title', html);
    },
  ],
  image: [
    { kind: 'image', src: 'media/sluis.svg', alt: html, title: null },
    () =>
      expect(screen.getByRole('img', { name: html })).toHaveAttribute(
        'src',
        'briefing://proef/media/sluis.svg',
      ),
  ],
  passage: [
    { kind: 'passage', passage: 'A2' },
    () => expect(screen.getByRole('button', { name: '2: passage Deel A, punt 2' })).toBeVisible(),
  ],
  term: [
    { kind: 'term', term: 'sluis', text: html },
    () => expect(screen.getByRole('button', { name: html })).toBeVisible(),
  ],
  gap: [{ kind: 'gap', gap: 'dagen' }, () => expect(screen.getByText('…')).toBeVisible()],
  broken: [
    { kind: 'broken', diagnostic, source: html },
    () => {
      expect(screen.getByRole('note')).toHaveTextContent(html);
      expect(screen.getByRole('note')).toHaveTextContent(message);
    },
  ],
};

/** As `inlines`, for what stands on lines of its own. */
type TextBlock = Exclude<Block, { kind: 'question' }>;
const blocks: { [K in TextBlock['kind']]: [Extract<TextBlock, { kind: K }>, () => void] } = {
  paragraph: [
    { kind: 'paragraph', content: words(html) },
    () => expect(inside('p')).toHaveTextContent(html),
  ],
  heading: [
    { kind: 'heading', level: 3, content: words(html) },
    () => expect(screen.getByRole('heading', { level: 3, name: html })).toBeVisible(),
  ],
  list: [
    {
      kind: 'list',
      ordered: true,
      start: 4,
      tight: false,
      items: [[paragraph(html)], [paragraph('twee')]],
    },
    () => {
      expect(screen.getByRole('list')).toHaveAttribute('start', '4');
      const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
      expect(texts).toEqual([html, 'twee']);
    },
  ],
  quote: [
    { kind: 'quote', content: [paragraph(html)] },
    () => expect(inside('blockquote')).toHaveTextContent(html),
  ],
  'code-block': [
    { kind: 'code-block', language: 'html', text: html },
    () => expect(inside('code')).toHaveTextContent(html),
  ],
  rule: [{ kind: 'rule' }, () => expect(screen.getByRole('separator')).toBeInTheDocument()],
  table: [
    {
      kind: 'table',
      head: [{ align: null, content: words('wat') }],
      rows: [[{ align: 'right', content: words(html) }]],
    },
    () => {
      expect(screen.getByRole('columnheader', { name: 'wat' })).toBeVisible();
      expect(screen.getByRole('cell', { name: html })).toHaveAttribute('data-align', 'right');
    },
  ],
  figure: [
    { kind: 'figure', src: 'media/sluis.svg', alt: html, caption: html },
    () => {
      const figure = within(screen.getByRole('figure'));
      expect(figure.getByRole('img', { name: html })).toBeVisible();
      expect(figure.getByText(html)).toBeVisible();
    },
  ],
  key: [
    { kind: 'key', points: [words(html)] },
    () => expect(screen.getByRole('region', { name: nl.text.key })).toHaveTextContent(html),
  ],
  since: [
    { kind: 'since', act: '2099/12', date: '2025-01', content: [paragraph(html)] },
    () => {
      const since = screen.getByRole('region', { name: nl.text.since });
      expect(since).toHaveTextContent(html);
      expect(since).toHaveTextContent('(EU) 2099/12');
      expect(screen.getByText('januari 2025')).toHaveAttribute('datetime', '2025-01');
    },
  ],
  note: [
    { kind: 'note', content: [paragraph(html)] },
    () => expect(screen.getByRole('region', { name: nl.text.note })).toHaveTextContent(html),
  ],
  broken: [
    { kind: 'broken', diagnostic, source: html },
    () => {
      const broken = screen.getByRole('region', { name: nl.text.broken });
      for (const text of [message, 'nl/01-begin.md:7', html]) {
        expect(broken).toHaveTextContent(text);
      }
    },
  ],
};

/** Nothing of the text that looks like HTML became an element. */
function expectNoHtml(): void {
  expect(document.querySelector('b, script, [onerror], img[src="x"]')).toBeNull();
}

describe('text inside a line', () => {
  for (const [kind, [node, isShown]] of Object.entries(inlines)) {
    it(`shows: ${kind}`, () => {
      showText(InlineNodes, { nodes: [node] });
      isShown();
      expectNoHtml();
    });
  }
});

describe('a mark', () => {
  const mark: Inline = { kind: 'passage', passage: 'A2' };
  const term: Inline = { kind: 'term', term: 'sluis', text: 'sluis' };
  it.each<[string, Inline[], RegExp]>([
    ['a word', [...words('Een oude sluis.'), mark], /^sluis\.2$/],
    ['a term', [...words('Een '), term, mark], /^sluis.*[^.]2$/],
    ['a term with its full stop', [...words('Een '), term, ...words('.'), mark], /^sluis.*\.2$/],
  ])('stays on the line of %s', (_, nodes, line) => {
    showText(InlineNodes, { nodes });
    const button = screen.getByRole('button', { name: '2: passage Deel A, punt 2' });
    expect(button.closest('.together')).toHaveTextContent(line);
  });
});

describe('text on lines of its own', () => {
  for (const [kind, [node, isShown]] of Object.entries(blocks)) {
    it(`shows: ${kind}`, () => {
      showText(BlockNodes, { nodes: [node] });
      isShown();
      expectNoHtml();
    });
  }

  it('names an act that is no regulation as it is', () => {
    showText(BlockNodes, {
      nodes: [{ kind: 'since', act: 'Besluit X', date: '2025', content: [] }],
    });
    expect(screen.getByText('Besluit X')).toBeVisible();
  });

  it('shows the items of a tight list without paragraphs', () => {
    const list = { kind: 'list', ordered: false, start: 1, tight: true } as const;
    showText(BlockNodes, { nodes: [{ ...list, items: [[paragraph('een')]] }] });
    expect(screen.getByRole('listitem')).toHaveTextContent('een');
    expect(document.querySelector('p')).not.toBeInTheDocument();
  });
});
