import { HeadingLevel, Paragraph } from 'docx';
import { toldPassages, type ToldPassage } from '../../presenting/told-passages.ts';
import { plainRun } from '../runs.ts';
import type { TakenPicture, TakenSlides } from '../taken.ts';
import { onSlide } from './on-slide.ts';
import { saidWith } from './said.ts';
import { lineParagraphs, lists, plainParagraph, textRuns, type Lists } from './text.ts';
import type { TimedSlide } from './timed.ts';

/** What the sections are made of. */
export interface Script {
  readonly taken: TakenSlides;
  /** By their path in the briefing's folder. */
  readonly pictures: ReadonlyMap<string, TakenPicture>;
  readonly known: Lists;
  /** Whether slides stand under the heading of their module. */
  readonly hasModules: boolean;
}

/** What there is to say with a slide: what is on it, the words, and what it rests on. */
export function sectionOf({ slide, place, from }: TimedSlide, script: Script): Paragraph[] {
  const { taken, pictures, known, hasModules } = script;
  const { say, minutes } = taken;
  const isBelow = hasModules && (slide.kind === 'step' || slide.kind === 'question');
  const facts = [
    say('takeHome.made.slideNumber', { n: place }),
    ...(slide.minutes > 0 ? [minutes(slide.minutes)] : []),
    say('takeHome.made.fromTime', { time: from }),
  ];
  const told = toldPassages(slide.cites, taken).map(passageParagraph);
  return [
    plainParagraph(slide.title, {
      heading: isBelow ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    }),
    plainParagraph(facts.join(' · '), { style: 'Facts', keepNext: true }),
    ...labelled(say('takeHome.made.onSlide'), onSlide(slide, taken, pictures, known)),
    ...labelled(
      say(`takeHome.made.said.${slide.kind}`),
      lineParagraphs(saidWith(slide, taken), known, 'Said'),
    ),
    ...labelled(say('takeHome.made.rests'), told),
  ];
}

const labelled = (label: string, paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.length === 0 ? [] : [plainParagraph(label, { style: 'Label' }), ...paragraphs];

const passageParagraph = ({ where, summary, basis }: ToldPassage): Paragraph =>
  new Paragraph({
    numbering: { reference: lists.dots, level: 0 },
    children: textRuns([plainRun(`${where}: `, { bold: true }), plainRun(`${summary} (${basis})`)]),
  });
