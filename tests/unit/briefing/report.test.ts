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
    expect(reportOn('x', briefing, diagnostics)).toEqual({
      id: 'proef',
      languages: ['nl', 'en'],
      modules: 3,
      steps: 6,
      questions: 15,
      errors: 0,
      warnings: 1,
      passages: {
        A1: { steps: 2, questions: 6 },
        A2: { steps: 2, questions: 9 },
        B1: { steps: 2, questions: 6 },
      },
    });
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
