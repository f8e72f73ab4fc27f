import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing, Module } from '../../../renderer/briefing/briefing.ts';
import type { Diagnostic } from '../../../renderer/briefing/diagnostic.ts';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { filesWith, folder, linesOf, moduleWith } from './support/files.ts';

async function fixture(id: string): Promise<{ briefing: Briefing; diagnostics: Diagnostic[] }> {
  const [found] = await readBriefings(`tests/fixtures/briefings/${id}`);
  if (!found) throw new Error(`There is no fixture "${id}"`);
  const { briefing, diagnostics } = parseBriefing(found.files, questionKinds, found.id);
  if (!briefing) throw new Error(`The fixture "${id}" cannot be read`);
  return { briefing, diagnostics };
}

function moduleOf(briefing: Briefing, id: string, language: string): Module {
  const found = briefing.modules.find((module) => module.id === id && module.language === language);
  if (!found) throw new Error(`There is no module "${id}" in ${language}`);
  return found;
}

/** A module with the given text in its only step. */
function parsed(body: string): Module {
  const { briefing } = parseBriefing(
    filesWith({ 'nl/01-een.md': moduleWith(body) }),
    questionKinds,
    folder,
  );
  if (!briefing) throw new Error('The briefing cannot be read');
  return moduleOf(briefing, 'een', 'nl');
}

const text = (value: string): unknown => ({ kind: 'text', text: value });
const paragraph = (...values: string[]): unknown => ({
  kind: 'paragraph',
  content: values.map(text),
});

describe('the trial briefing', () => {
  let briefing: Briefing;
  let diagnostics: Diagnostic[];
  beforeAll(async () => {
    ({ briefing, diagnostics } = await fixture('proef'));
  });

  it('lacks one translation and nothing else', () => {
    expect(linesOf(diagnostics)).toEqual(['briefing.yaml:15:18 warning module-missing-language']);
    expect(briefing.modules.map(({ id, language }) => `${id} ${language}`)).toEqual([
      'begin nl',
      'begin en',
      'vervolg nl',
      'soorten nl',
      'soorten en',
    ]);
  });

  it('has every construct in the first module', () => {
    const [opening, melden] = moduleOf(briefing, 'begin', 'nl').steps;
    expect(opening).toMatchObject({
      id: 'opening',
      title: 'Wanneer gaat de sluis open?',
      cites: ['A1'],
      line: 10,
      presenter: { minutes: 2 },
      keyPoints: [[text('De sluis gaat om acht uur open.')], [text('Ook op zondag.')]],
    });
    expect(opening?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'figure',
      'key',
      'question',
      'question',
    ]);
    expect(opening?.blocks[0]).toEqual({
      kind: 'paragraph',
      content: [
        text('De '),
        { kind: 'term', term: 'sluis', text: 'sluis' },
        text(' gaat om acht uur open.'),
        { kind: 'passage', passage: 'A1' },
        text(' Dat is '),
        { kind: 'emphasis', content: [text('elke')] },
        text(' dag zo, '),
        { kind: 'strong', content: [text('ook')] },
        text(' op zondag, en niet '),
        { kind: 'deleted', content: [text('om negen uur')] },
        text('.'),
      ],
    });
    expect(opening?.blocks[2]).toEqual({
      kind: 'figure',
      src: 'media/sluis.svg',
      alt: 'Een sluis van opzij: twee deuren, links hoog water, rechts laag water.',
      caption: 'De sluis van opzij',
    });
    expect(melden?.cites).toEqual(['A2', 'A1']);
    expect(melden?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
      'quote',
      'heading',
      'table',
      'code-block',
      'rule',
      'since',
      'note',
      'key',
      'question',
    ]);
    expect(melden?.blocks[4]).toMatchObject({
      head: [{ align: null }, { align: 'right' }],
      rows: [
        [{}, { content: [{ kind: 'emphasis', content: [text('De Hoop')] }] }],
        [{}, { content: [text('38 m '), { kind: 'term', term: 'sluis', text: 'bij de sluis' }] }],
      ],
    });
    expect(melden?.blocks[7]).toMatchObject({ kind: 'since', act: '2099/12', date: '2025-01' });
  });

  it('shows terms in the language of the module', () => {
    const [step] = moduleOf(briefing, 'begin', 'en').steps;
    expect(step?.blocks[0]).toMatchObject({
      content: [{}, { kind: 'term', text: 'lock' }, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });
});

it('shows a broken question in its place, and the rest', async () => {
  const { briefing, diagnostics } = await fixture('kapot');
  expect(linesOf(diagnostics)).toEqual(['nl/01-kapot.md:13:1 error no-right-option']);
  const [step] = moduleOf(briefing, 'kapot', 'nl').steps;
  expect(step?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'broken', 'question']);
  const broken = step?.blocks[1];
  expect(broken).toMatchObject({ diagnostic: diagnostics[0] });
  expect(broken?.kind === 'broken' && broken.source.split('\n')).toEqual(
    expect.arrayContaining(['::: question choice #zonder-goed cites=A1 level=remember', ':::']),
  );
});

describe('a step', () => {
  it.each([
    ['# Kop', { kind: 'heading', level: 3, content: [text('Kop')] }],
    ['#### Kop', { kind: 'heading', level: 4, content: [text('Kop')] }],
    ['Kop\n---', { kind: 'heading', level: 3, content: [text('Kop')] }],
    [
      '::: since "COM(2024) 251" date=2024-06-12\nToen.\n:::',
      { kind: 'since', act: 'COM(2024) 251', date: '2024-06-12', content: [paragraph('Toen.')] },
    ],
    [
      ':::: note\nA\n\n::: note\nB\n:::\n::::',
      { kind: 'note', content: [paragraph('A'), { kind: 'note', content: [paragraph('B')] }] },
    ],
    ['<b>x</b>', paragraph('<b>x</b>')],
    [
      '[a]\n\n[a]: https://a.nl "T"',
      {
        kind: 'paragraph',
        content: [{ kind: 'link', href: 'https://a.nl', title: 'T', content: [text('a')] }],
      },
    ],
    [
      '[[sluis\\|de deur]]',
      { kind: 'paragraph', content: [{ kind: 'term', term: 'sluis', text: 'de deur' }] },
    ],
    [
      '![De [[sluis]][^A1]](../media/sluis.svg)',
      { kind: 'figure', src: 'media/sluis.svg', alt: 'De sluis', caption: null },
    ],
  ])('reads %s', (body, expected) => {
    expect(parsed(body).steps[0]?.blocks[0]).toEqual(expected);
  });

  it('knows link definitions from anywhere in the module', () => {
    const [step] = parsed('[a]\n\n::: note\nx\n:::\n\n[a]: https://a.nl').steps;
    expect(step?.blocks[0]).toMatchObject({ content: [{ kind: 'link', href: 'https://a.nl' }] });
  });

  it('joins the notes for the presenter and leaves their passages out', () => {
    const [step] = parsed('::: presenter 2m\nEen.[^A1]\n:::\n\n::: presenter 3m\nTwee.\n:::').steps;
    expect(step?.presenter).toMatchObject({ minutes: 5, content: [{}, paragraph('Twee.')] });
    expect(step?.blocks[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('ends a container whose last line a formatter indented', () => {
    const [step] = parsed('::: key\n- A\n  :::\n\nB').steps;
    expect(step?.blocks[0]).toEqual({ kind: 'key', points: [[text('A')]] });
    expect(step?.blocks[1]).toEqual(paragraph('B'));
  });

  it('keeps what follows a container that was not closed', () => {
    const [step] = parsed('::: note\nA\n\n::: key\n- B\n:::').steps;
    expect(step?.blocks.slice(0, 2)).toEqual([
      { kind: 'note', content: [paragraph('A')] },
      { kind: 'key', points: [[text('B')]] },
    ]);
  });
});
