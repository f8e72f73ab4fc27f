import { describe, expect, it } from 'vitest';
import { describeDiagnostic } from '../../../renderer/locales/diagnostics/index.ts';
import { en } from '../../../renderer/locales/diagnostics/en.ts';
import { nl } from '../../../renderer/locales/diagnostics/nl.ts';
import { examineBriefing } from '../../../renderer/presenting/examine.ts';
import { mistakesOnSlides } from './support/mistakes-on-slides.ts';
import { mistakesInFiles } from './support/mistakes-in-files.ts';
import { mistakesInModules } from './support/mistakes-in-modules.ts';
import { mistakesInSigns } from './support/mistakes-in-signs.ts';
import { mistakesInSizes } from './support/mistakes-in-sizes.ts';
import { mistakesInTimeline } from './support/mistakes-in-timeline.ts';
import { mistakesInTyped } from './support/mistakes-in-typed.ts';
import { mistakesInWording } from './support/mistakes-in-wording.ts';
import { diagnosed, filesWith, folder } from './support/files.ts';

const mistakes = [
  ...mistakesInFiles,
  ...mistakesInModules,
  ...mistakesOnSlides,
  ...mistakesInSigns,
  ...mistakesInSizes,
  ...mistakesInTimeline,
  ...mistakesInTyped,
  ...mistakesInWording,
];

describe('what an author can get wrong', () => {
  it('is nothing in a sound briefing', () => {
    expect(diagnosed({})).toEqual([]);
  });

  it.each(mistakes)('$name', ({ files, expected }) => {
    expect(diagnosed(files)).toEqual(expected);
  });

  it('has an example here for each of its codes', () => {
    const shown = new Set(
      mistakes.flatMap(({ expected }) => expected.map((line) => line.split(' ')[2])),
    );
    expect([...shown].sort()).toEqual(Object.keys(nl.messages).sort());
  });

  it('is described in both languages with every value filled in', () => {
    for (const { files } of mistakes) {
      for (const diagnostic of examineBriefing(filesWith(files), folder).diagnostics) {
        for (const { messages } of [nl, en]) {
          const named = messages[diagnostic.code].match(/(?<=\{)[a-z]+(?=\})/g) ?? [];
          expect(Object.keys(diagnostic.values)).toEqual(expect.arrayContaining(named));
        }
        for (const language of ['nl', 'en'] as const) {
          const text = describeDiagnostic(diagnostic, language);
          expect(text).toMatch(/^\S.*(?:\.|why:)$/s);
          expect(text).not.toMatch(/undefined|\{(?!#)[a-z]+\}/);
        }
      }
    }
  });
});
