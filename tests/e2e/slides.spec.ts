import { presentWhole } from '../../build/gallery/stage.ts';
import { ratios } from '../../renderer/presenting/geometry.ts';
import { fullyShown } from '../../renderer/presenting/standing.ts';
import { barriersOn } from './support/barriers.ts';
import { expect, test } from './support/program.ts';
import { faultsOnSlide } from './support/seen-on-slide.ts';

const height = 720;

for (const language of ['nl', 'en'] as const) {
  test(`every slide of what ships is whole and large enough to read in every shape (${language})`, async ({
    program,
  }) => {
    test.setTimeout(300_000);
    const { deck, audience, show } = await presentWhole(program, await program.start(), language);
    const faults: string[] = [];
    for (const [shape, ratio] of Object.entries(ratios)) {
      await audience.setViewportSize({ width: Math.round(height * ratio), height });
      for (const slide of deck) {
        // Points that are to come have their room already; of a question each stage is laid out by itself.
        const all = fullyShown(slide);
        const stages = slide.kind === 'question' && shape === '4:3' ? [0, 1, all] : [all];
        for (const shown of stages) {
          await show(slide, shown);
          faults.push(...(await faultsOnSlide(audience)).map((fault) => `${shape}, ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
}

test('a slide of each kind has no barriers', async ({ program }) => {
  const { deck, audience, show } = await presentWhole(program, await program.start(), 'nl');
  const kinds = [
    deck.find(({ kind }) => kind === 'cover'),
    deck.find(({ kind }) => kind === 'module'),
    deck.find((slide) => slide.kind === 'step' && !slide.picture),
    deck.find((slide) => slide.kind === 'step' && slide.picture),
    deck.find((slide) => slide.kind === 'question' && slide.question.kind === 'choice'),
    deck.find((slide) => slide.kind === 'question' && slide.question.kind === 'point'),
  ];
  for (const slide of kinds) {
    if (!slide) throw new Error('A kind of slide is missing in what ships');
    await show(slide);
    expect(await barriersOn(audience), slide.id).toEqual([]);
  }
});

test('a window that is wider or higher than a slide can be shows all of it', async ({
  program,
}) => {
  const { deck, audience, show } = await presentWhole(program, await program.start(), 'nl');
  const [, , step] = deck;
  if (!step) throw new Error('There is no slide of a step');
  for (const [width, tall] of [
    [1600, 600],
    [600, 1000],
  ] as const) {
    await audience.setViewportSize({ width, height: tall });
    await show(step);
    expect(await faultsOnSlide(audience)).toEqual([]);
    const box = await audience.getByTestId('audience-slide').boundingBox();
    expect(box && box.width / box.height).toBeCloseTo(width > tall ? 16 / 9 : 4 / 3, 2);
    expect(box && box.width <= width && box.height <= tall).toBe(true);
  }
});
