import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Module, ModuleOutline } from '../../../renderer/briefing/briefing.ts';
import { parseBriefing } from '../../../renderer/briefing/parse-briefing.ts';
import { parseInfo } from '../../../renderer/briefing/parse-info.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import { readBriefings } from '../../../build/content/read-briefing.ts';
import { filesWith, folder, head } from './support/files.ts';
import { generatedModule } from './support/generated-module.ts';
import { grammarText } from './support/grammar.ts';

const frontMatter = head.slice(0, head.indexOf('## '));

/** What the outline of a module would be if it were made from its tree. */
function outlineFrom({ steps, ...module }: Module): ModuleOutline {
  return {
    ...module,
    stepIds: steps.map(({ id }) => id),
    questionIds: steps.flatMap(({ questions }) => questions.map(({ id }) => id)),
  };
}

it('calls a briefing after its folder, on which addresses and progress hang', () => {
  const { info, diagnostics } = parseInfo(filesWith({}), 'anders');
  expect(info?.id).toBe('anders');
  expect(diagnostics).toMatchObject([{ values: { id: 'proef', folder: 'anders' } }]);
});

describe('the outline of a module', () => {
  it('equals the parsed module, on the content and on the fixtures', async () => {
    for (const root of ['content', 'tests/fixtures/briefings/proef']) {
      for (const { files, id } of await readBriefings(root)) {
        const { briefing } = parseBriefing(files, questionKinds, id);
        const parsed = briefing?.modules.map(outlineFrom) ?? [];
        expect(parsed.length).toBeGreaterThan(2);
        expect(parsed).toEqual(expect.arrayContaining([...(briefing?.outlines ?? [])]));
        expect(parsed).toHaveLength(briefing?.outlines.length ?? 0);
      }
    }
  });

  it('has the ids of every sound module in order, and so has the parsed module', () => {
    fc.assert(
      fc.property(generatedModule, ({ text, stepIds, questionIds }) => {
        const files = filesWith({ 'nl/01-een.md': `${frontMatter}${text}\n` });
        const outline = parseInfo(files, folder).info?.outlines[0];
        expect(outline).toMatchObject({ stepIds, questionIds });
        const module = parseBriefing(files, questionKinds, folder).briefing?.modules[0];
        expect(module && outlineFrom(module)).toEqual(outline);
      }),
      { numRuns: 400 },
    );
  });

  it('has the steps of any text, and every question of it that can be shown', () => {
    fc.assert(
      fc.property(grammarText, (text) => {
        const files = filesWith({ 'nl/01-een.md': head + text });
        const outline = parseInfo(files, folder).info?.outlines[0];
        const module = parseBriefing(files, questionKinds, folder).briefing?.modules[0];
        const parsed = module && outlineFrom(module);
        expect(parsed?.stepIds).toEqual(outline?.stepIds);
        expect(outline?.questionIds).toEqual(
          expect.arrayContaining(parsed ? [...parsed.questionIds] : []),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('leaves out questions without an id of their own', () => {
    const question =
      '::: question true-false #q cites=A1 level=apply\nx\n\nanswer: true\nwhy: x\n:::\n';
    const text = `${head}${question}\n${question}\n${question.replace('#q ', '')}`;
    const outline = parseInfo(filesWith({ 'nl/01-een.md': text }), folder).info?.outlines[0];
    expect(outline?.questionIds).toEqual(['q']);
  });

  it('gives a step without an id one that no other step has', () => {
    const text = `${frontMatter}## Eén\n\n## Twee {#step-1}\n\n## Drie\n`;
    const outline = parseInfo(filesWith({ 'nl/01-een.md': text }), folder).info?.outlines[0];
    expect(outline?.stepIds).toEqual(['step-2', 'step-1', 'step-3']);
  });
});
