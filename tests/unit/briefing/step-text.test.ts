import { describe, expect, it } from 'vitest';
import { citedPassages } from '../../../renderer/briefing/cited-passages.ts';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import { parseModule } from '../../../renderer/briefing/parse-module.ts';
import { picturesOf } from '../../../renderer/briefing/picture/pictures.ts';
import { spokenSentences, type SpokenWords } from '../../../renderer/briefing/spoken.ts';
import { stepText } from '../../../renderer/briefing/step-text.ts';
import type { Step } from '../../../renderer/briefing/tree.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { fixture } from '../../component/support/briefings.ts';

const files = fixture('proef');
const { info } = parseInfo(files, 'proef');
const source = files.texts.find(({ path }) => path === 'nl/01-begin.md');
if (!info || !source) throw new Error('The fixture briefing cannot be read');
const { module } = parseModule(source, info, picturesOf(files), questionKinds);

function step(id: string): Step {
  const found = module?.steps.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
}

const words: SpokenWords = {
  key: 'De kern.',
  note: 'Let op.',
  figure: (alt) => `Afbeelding: ${alt}`,
  since: (act, date) => `Sindsdien, ${date}, ${act}.`,
};
const spoken = (id: string, withQuestions = false): string[] =>
  spokenSentences(step(id), { language: 'nl', words, withQuestions }).map(({ text }) => text);

describe('the text of a step', () => {
  it('is what its author wrote, a line for each piece, without questions and the presenter', () => {
    expect(stepText(step('opening')).text.split('\n')).toEqual([
      'Wanneer gaat de sluis open?',
      'De sluis gaat om acht uur open. Dat is elke dag zo, ook op zondag, en niet om negen uur.',
      'Meer staat op de site en in sluis.txt.',
      'De sluis van opzij',
      'De sluis gaat om acht uur open.',
      'Ook op zondag.',
    ]);
  });

  it('knows where each piece stands', () => {
    const { text, pieces } = stepText(step('melden'));
    expect(pieces.map(({ from, to }) => text.slice(from, to)).join('\n')).toBe(text);
  });

  it('knows on which passages a piece of it rests', () => {
    const text = stepText(step('opening'));
    const at = (part: string) => {
      const from = text.text.indexOf(part);
      return citedPassages(text, { from, to: from + part.length }, 'nl');
    };
    expect(at('acht uur')).toEqual(['A1']);
    expect(at('ook op zondag')).toEqual([]);
    expect(at('open. Dat')).toEqual(['A1']);
  });
});

describe('what is read out', () => {
  it('is the heading, the text, pictures in words and the key points', () => {
    expect(spoken('opening')).toEqual([
      'Wanneer gaat de sluis open?',
      'De sluis gaat om acht uur open.',
      'Dat is elke dag zo, ook op zondag, en niet om negen uur.',
      'Meer staat op de site en in sluis.txt.',
      'Afbeelding: Een sluis van opzij: twee deuren, links hoog water, rechts laag water.',
      'De sluis van opzij',
      'De kern.',
      'De sluis gaat om acht uur open.',
      'Ook op zondag.',
    ]);
  });

  it('says of later events their date and act, and reads no code', () => {
    const said = spoken('melden');
    expect(said).toContain('Sindsdien, 2025-01, 2099/12.');
    expect(said).toContain('Let op.');
    expect(said.join(' ')).not.toContain('kanaal 20');
  });

  it('never is the presenter’s note, and questions only when asked', () => {
    expect(spoken('opening').join(' ')).not.toContain('Vraag eerst');
    expect(spoken('opening').join(' ')).not.toContain('Hoe laat');
    expect(spoken('opening', true)).toContain('Hoe laat gaat de sluis open?');
  });

  it('points at its own words in the text', () => {
    const { text } = stepText(step('melden'));
    const sentences = spokenSentences(step('melden'), {
      language: 'nl',
      words,
      withQuestions: false,
    });
    for (const { text: said, place } of sentences) {
      if (place) expect(text.slice(place.from, place.to)).toBe(said);
    }
  });
});
