import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { reportOn } from '../../../renderer/briefing/report.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { briefingYaml, filesWith, folder, head } from './support/files.ts';
import { generatedModule } from './support/generated-module.ts';

const frontMatter = head.slice(0, head.indexOf('## '));
const bilingual = briefingYaml.replace('[nl]', '[nl, en]');
const parse = (replaced: Readonly<Record<string, string>>) =>
  parseBriefing(filesWith(replaced), questionKinds, folder);

describe('the report', () => {
  it('counts the trial briefing', async () => {
    const [proef] = await readBriefings('tests/fixtures/briefings/proef');
    const files = proef?.files ?? filesWith({});
    const { briefing, diagnostics } = parseBriefing(files, questionKinds, folder);
    const passages = {
      A1: { steps: 2, questions: 6, kinds: 5, levels: 3 },
      A2: { steps: 2, questions: 9, kinds: 8, levels: 4 },
      B1: { steps: 2, questions: 6, kinds: 5, levels: 4 },
    };
    const inEnglish = {
      ...passages,
      A2: { ...passages.A2, questions: 8 },
      B1: { steps: 1, questions: 4, kinds: 4, levels: 3 },
    };
    expect(reportOn('x', briefing, diagnostics)).toEqual({
      id: 'proef',
      languages: ['nl', 'en'],
      modules: 3,
      steps: 6,
      questions: 15,
      errors: 0,
      warnings: 1,
      passages,
      byLanguage: {
        nl: { modules: 3, steps: 6, questions: 15, passages, sentenceLength: 7.3 },
        en: { modules: 2, steps: 5, questions: 13, passages: inEnglish, sentenceLength: 7.3 },
      },
    });
  });

  it('measures the sentences of the prose in each language', () => {
    const text = `${head}Een twee drie.[^A1] Een twee. Art. 5 telt.\n\n- Een **twee** drie vier\n`;
    const { briefing } = parse({ 'nl/01-een.md': text });
    expect(reportOn('x', briefing, []).byLanguage['nl']?.sentenceLength).toBe(3);
    const nothing = parse({ 'nl/01-een.md': head });
    expect(reportOn('x', nothing.briefing, []).byLanguage['nl']?.sentenceLength).toBe(0);
  });

  it('equals what is parsed and counted, once for each id, in whatever languages and order', () => {
    fc.assert(
      fc.property(generatedModule, fc.boolean(), (generated, turned) => {
        const text = `${frontMatter}${generated.text}\n`;
        const written = { 'nl/01-een.md': text, 'en/01-een.md': text };
        const yaml = turned ? bilingual.replace('[nl, en]', '[en, nl]') : bilingual;
        const both = parse({ ...written, 'briefing.yaml': yaml });
        const one = parse({ 'nl/01-een.md': text });
        const counted = reportOn('x', both.briefing, both.diagnostics);
        expect(counted).toMatchObject({
          languages: turned ? ['en', 'nl'] : ['nl', 'en'],
          modules: 1,
          steps: generated.stepIds.length,
          questions: generated.questionIds.length,
          errors: 0,
          warnings: both.diagnostics.length,
        });
        expect(counted.passages['A1']?.questions).toBe(generated.questionIds.length);
        const { modules, steps, questions, passages } = reportOn('x', one.briefing, []);
        expect(counted).toMatchObject({ modules, steps, questions, passages });
        const { sentenceLength, ...counts } = counted.byLanguage['en'] ?? {};
        expect(counts).toEqual({ modules, steps, questions, passages });
        expect(sentenceLength).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it('names a briefing that cannot be read', () => {
    const { briefing, diagnostics } = parseBriefing(
      { texts: [], media: [] },
      questionKinds,
      folder,
    );
    expect(reportOn('leeg', briefing, diagnostics)).toMatchObject({
      id: 'leeg',
      modules: 0,
      errors: 2,
    });
  });
});
