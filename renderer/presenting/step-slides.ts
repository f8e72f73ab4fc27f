import type { Language } from '../briefing/briefing.ts';
import { passagesIn } from '../briefing/passages-in.ts';
import { plainText } from '../briefing/plain-text.ts';
import type { Step } from '../briefing/tree.ts';
import { dividePoints, groups } from './fit-step.ts';
import { actsIn, matterIn } from './slide-matter.ts';
import type { StepSlide } from './slide.ts';

/**
 * The slides of a step, in its author's order: one for its points, or more where they do not fit, and one for each
 * picture. A picture shares none with points: half a slide leaves the letters in it too small for the back of a room.
 *
 * @param minutes what the plan gives the step; its slides share it
 */
export function slidesOfStep(
  module: { readonly id: string; readonly language: Language },
  step: Step,
  minutes: number,
): StepSlide[] {
  const contents = contentsOf(step);
  return contents.map(({ points, picture }, index) => {
    const part = index + 1;
    const id = `${module.id}/${step.id}`;
    return {
      kind: 'step',
      id: part === 1 ? id : `${id}+${part}`,
      language: module.language,
      title: contents.length === 1 ? step.title : `${step.title} (${part}/${contents.length})`,
      minutes: minutes / contents.length,
      note: step.presenter?.content ?? [],
      cites: passagesIn(step.blocks),
      module: module.id,
      step: step.id,
      part,
      parts: contents.length,
      heading: step.heading,
      points,
      picture,
      since: actsIn(step.blocks),
    };
  });
}

type Content = Pick<StepSlide, 'points' | 'picture'>;

function contentsOf({ title, blocks, keyPoints }: Step): Content[] {
  const texts = keyPoints.map((point) => plainText(point));
  const divided = groups(keyPoints, dividePoints(title, texts));
  const matter = matterIn(blocks);
  const contents = matter.flatMap((part): Content[] =>
    part.kind === 'picture'
      ? [{ points: [], picture: part.picture }]
      : divided.map((points) => ({ points, picture: null })),
  );
  return contents.length === 0 ? [{ points: [], picture: null }] : contents;
}
