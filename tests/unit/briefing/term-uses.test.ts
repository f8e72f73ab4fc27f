import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { termUses } from '../../../renderer/briefing/term-uses.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { filesWith, folder, glossaryYaml, moduleWith } from './support/files.ts';

function usesIn(text: string): string[] {
  const files = filesWith({
    'glossary.yaml': `${glossaryYaml}- id: deur\n  term: { nl: deur }\n  definition: { nl: x }\n`,
    'nl/01-een.md': moduleWith(text),
  });
  const { briefing } = parseBriefing(files, questionKinds, folder);
  return [...termUses(briefing?.modules ?? [])].map(
    ([term, steps]) => `${term}: ${[...steps].join(' ')}`,
  );
}

describe('the steps that use a term', () => {
  it.each([
    ['a paragraph', 'De [[sluis]].'],
    ['other words', 'De [[sluis|kolk]].'],
    ['emphasis in a list', '- de **oude [[sluis]]**'],
    ['a quote', '> de [[sluis]]'],
    ['a table', '| [[sluis]] |\n| - |'],
    ['a heading inside the step', '### De [[sluis]]'],
    ['key points', '::: key\n- De [[sluis]].\n:::'],
    ['what came later', '::: since x date=2025\nDe [[sluis]].\n:::'],
    ['a note', '::: note\nDe [[sluis]].\n:::'],
    ['the heading of a step', 'x\n\n## De [[sluis]] {#tweede}\n'],
  ])('are found in %s', (name, text) => {
    const step = name === 'the heading of a step' ? 'tweede' : 'stap';
    expect(usesIn(text)).toEqual([`sluis: een/${step}`]);
  });

  it('are listed once for each term, in order', () => {
    const text = '[[deur]] [[sluis]] [[deur]]\n\n## Nog een {#nog}\n\n[[sluis]]\n';
    expect(usesIn(text)).toEqual(['deur: een/stap', 'sluis: een/stap een/nog']);
  });

  it.each([
    ['code', '`[[sluis]]`'],
    ['notes for the presenter', '::: presenter 2m\nDe [[sluis]].\n:::'],
    [
      'a question',
      '::: question true-false #v cites=A1 level=apply\n[[sluis]]?\n\nanswer: true\nwhy: x\n:::',
    ],
  ])('are not counted for %s', (_name, text) => {
    expect(usesIn(text)).toEqual([]);
  });
});
