import { ImageRun, Paragraph } from 'docx';
import { inLanguage } from '../../briefing/localized.ts';
import type { Slide } from '../../presenting/slide.ts';
import { numberedOptions } from '../room-answer.ts';
import { plainRun, runsOf, type Run } from '../runs.ts';
import type { TakenPicture, TakenSlides } from '../taken.ts';
import { lineParagraphs, plainParagraph, type Lists } from './text.ts';

/** What is on a slide, but for its title. */
export function onSlide(
  slide: Slide,
  taken: TakenSlides,
  pictures: ReadonlyMap<string, TakenPicture>,
  known: Lists,
): Paragraph[] {
  switch (slide.kind) {
    case 'cover':
      return [plainParagraph(inLanguage(taken.info.summary, taken.language).text)];
    case 'module':
      return listed(
        slide.stops.map((stop) => [plainRun(stop)]),
        '•',
        known,
      );
    case 'step':
      return slide.picture
        ? [pictured(slide.picture, pictures.get(slide.picture.src), taken)]
        : listed(slide.points.map(runsOf), '•', known);
    case 'question': {
      const { question } = slide;
      const options = numberedOptions(slide, taken.say).map(({ text, right }) =>
        right
          ? [plainRun(`${text} (${taken.say('takeHome.made.isRight')})`, { bold: true })]
          : [plainRun(text)],
      );
      return [
        ...(question.kind === 'point'
          ? [pictured(question.picture, pictures.get(question.picture.src), taken)]
          : []),
        ...listed(options, '1.', known),
      ];
    }
  }
}

const listed = (items: readonly (readonly Run[])[], mark: '•' | '1.', known: Lists): Paragraph[] =>
  lineParagraphs(
    items.map((runs, index) => ({
      runs,
      depth: 1,
      mark: mark === '•' ? mark : `${index + 1}.`,
      isHead: false,
    })),
    known,
    'Normal',
  );

/** The most room that a picture takes, in points of a screen. */
const most = { width: 380, height: 260 } as const;

/** A picture, as small as one still knows it by; where it is not there, its words. */
function pictured(
  { alt }: { readonly alt: string },
  picture: TakenPicture | undefined,
  { say }: TakenSlides,
): Paragraph {
  if (!picture) return plainParagraph(alt);
  const scale = Math.min(most.width / picture.width, most.height / picture.height);
  const name = say('takeHome.made.picture');
  return new Paragraph({
    keepLines: true,
    children: [
      new ImageRun({
        type: 'png',
        data: picture.data,
        transformation: { width: picture.width * scale, height: picture.height * scale },
        altText: { name, title: name, description: alt },
      }),
    ],
  });
}
