import type { Language } from './briefing.ts';
import { plainText } from './plain-text.ts';
import { sentencesIn } from './sentences.ts';
import { stepText } from './step-text.ts';
import type { Block, Step } from './tree.ts';

/** Something to read out in one breath. */
export interface SpokenSentence {
  readonly text: string;
  /** Its place in the step's text; null for what stands there as a label or a picture. */
  readonly place: { readonly from: number; readonly to: number } | null;
  /** The index of the step's block that it belongs to; -1 for the heading. */
  readonly block: number;
}

/** How what stands beside the text is said, in the language of the text. */
export interface SpokenWords {
  readonly key: string;
  readonly note: string;
  readonly figure: (alt: string) => string;
  readonly since: (act: string, date: string) => string;
}

export interface SpokenOptions {
  readonly language: Language;
  readonly words: SpokenWords;
  /** Whether what the questions ask is read too. */
  readonly withQuestions: boolean;
}

/** What is read out of a step, in order: everything that it says, but no code and not the presenter's note. */
export function spokenSentences(
  step: Pick<Step, 'heading' | 'blocks'>,
  { language, words, withQuestions }: SpokenOptions,
): SpokenSentence[] {
  const { text, pieces } = stepText(step);

  const written = (block: number): SpokenSentence[] =>
    pieces
      .filter((piece) => piece.block === block && !piece.isCode)
      .flatMap(({ from, to }) =>
        sentencesIn(text.slice(from, to), language).map((sentence) => ({
          text: text.slice(from + sentence.from, from + sentence.to).replace(/\s+/g, ' '),
          place: { from: from + sentence.from, to: from + sentence.to },
          block,
        })),
      );

  const said = (line: string, block: number): SpokenSentence[] =>
    sentencesIn(line, language).map(({ from, to }) => ({
      text: line.slice(from, to),
      place: null,
      block,
    }));

  function spoken(block: Block, index: number): SpokenSentence[] {
    switch (block.kind) {
      case 'key':
        return [...said(words.key, index), ...written(index)];
      case 'note':
        return [...said(words.note, index), ...written(index)];
      case 'since':
        return [...said(words.since(block.act, block.date), index), ...written(index)];
      case 'figure':
        return [...said(words.figure(block.alt), index), ...written(index)];
      case 'question':
        return withQuestions
          ? promptLines(block.question.prompt).flatMap((line) => said(line, index))
          : [];
      default:
        return written(index);
    }
  }

  return [...written(-1), ...step.blocks.flatMap(spoken)];
}

/** What a question asks, a line for each paragraph. */
const promptLines = (prompt: readonly Block[]): string[] =>
  prompt.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : []));
