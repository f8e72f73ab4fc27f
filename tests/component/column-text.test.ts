import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Block, Step } from '../../renderer/briefing/tree.ts';
import { parseInfo } from '../../renderer/briefing/parse-info.ts';
import { parseModule } from '../../renderer/briefing/parse-module.ts';
import { picturesOf } from '../../renderer/briefing/picture/pictures.ts';
import { stepText } from '../../renderer/briefing/step-text.ts';
import { readColumn } from '../../renderer/composables/column-text.ts';
import ProseText from '../../renderer/features/text/ProseText.vue';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import { fixture } from './support/briefings.ts';
import { at, openAt } from './support/program.ts';
import { showText } from './support/text.ts';

const files = fixture('proef');
const { info } = parseInfo(files, 'proef');
if (!info) throw new Error('The fixture briefing cannot be read');
const proef = info;
const steps: Step[] = files.texts
  .filter(({ path }) => path.startsWith('nl/'))
  .flatMap((text) => parseModule(text, info, picturesOf(files), questionKinds).module?.steps ?? []);

/** A step's blocks from a text of any shape. */
function blocksOf(markdown: string): readonly Block[] {
  const text = `---\nid: begin\ntitle: T\nminutes: 1\ngoals: [g]\n---\n\n## S {#s}\n\n${markdown}\n`;
  const { module } = parseModule(
    { path: 'nl/01-begin.md', text },
    proef,
    picturesOf({ texts: [], media: [] }),
    questionKinds,
  );
  return module?.steps[0]?.blocks ?? [];
}

describe('the text of a column on the page', () => {
  for (const step of steps) {
    it(`is the text of its step: ${step.id}`, async () => {
      const { outline } = {
        outline: info.outlines.find(({ stepIds }) => stepIds.includes(step.id)),
      };
      await openAt(at.step(outline?.id ?? '', step.id));
      const column = await screen.findByTestId('step');
      expect(readColumn(column).text).toBe(stepText(step).text);
    });
  }

  it.each([
    ['lists in lists', '- een\n  - twee\n    1. drie\n- vier\n\n1. los\n\n   verder\n\n2. nog'],
    ['quotes', '> een\n>\n> - twee\n> - drie\n>\n> vier'],
    ['broken lines', 'een\\\ntwee\ndrie  \nvier'],
    [
      'marks in marks',
      '**een _twee_** ~~drie~~ `vier` [vijf **zes**](https://example.org) zeven.[^A1]',
    ],
    ['terms', 'De [[sluis]], en de [[sluiswachter|wachter]].[^A2] Dan.'],
    ['tables', '| a | b |\n| - | - |\n| _c_ | |\n| | d |'],
    ['code', '    een\n      twee\n\n```\ndrie\n```'],
    ['what is broken', 'Een [[nergens]] hier.\n\n::: onbekend\nweg\n:::\n\nnog'],
  ])('is the same for %s', (_, markdown) => {
    const blocks = blocksOf(markdown);
    expect(blocks.length).toBeGreaterThan(0);
    const { container } = showText(ProseText, { blocks });
    expect(readColumn(container).text).toBe(stepText({ heading: [], blocks }).text);
  });

  it('turns places into parts of the page and back', () => {
    const blocks = blocksOf('De **sluis** gaat open.[^A1] Dat is _elke_ dag.\n\n- ook op zondag');
    const { container } = showText(ProseText, { blocks });
    const column = readColumn(container);
    const { text } = column;
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= text.length; to += 1) {
        const words = text.slice(from, to);
        const ranges = column.rangesOf({ from, to });
        expect(ranges.map(String).join('')).toBe(words.replaceAll('\n', ''));
        const [first] = ranges;
        const last = ranges.at(-1);
        if (!first || !last) continue;
        first.setEnd(last.endContainer, last.endOffset);
        const span = column.spanOf(first);
        expect(span && text.slice(span.from, span.to).trim()).toBe(words.trim());
      }
    }
  });

  it('has no place outside itself', () => {
    const { container } = showText(ProseText, { blocks: blocksOf('een') });
    expect(readColumn(container).rangesOf({ from: 9, to: 12 })).toEqual([]);
    const elsewhere = document.createRange();
    elsewhere.selectNodeContents(document.createElement('p'));
    expect(readColumn(container).spanOf(elsewhere)).toBeNull();
  });
});
