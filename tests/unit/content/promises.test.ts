import { describe, expect, it } from 'vitest';
import { plainText } from '../../../renderer/briefing/plain-text.ts';
import { proseIn } from '../../../renderer/briefing/prose-in.ts';
import { reportOn } from '../../../renderer/briefing/report.ts';
import type { Block } from '../../../renderer/briefing/tree.ts';
import { wordCount } from '../../../renderer/briefing/word-count.ts';
import { questionKinds } from '../../../renderer/learning/questions/index.ts';
import type { Option, Question } from '../../../renderer/learning/questions/question.ts';
import { linesOf } from '../briefing/support/files.ts';
import { modulesIn, questionsIn, shipped, stepsIn } from './shipped.ts';

const { briefing, diagnostics } = shipped;
const { passages } = reportOn(briefing.id, briefing, diagnostics);

const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.src];
    if (block.kind === 'question') {
      return block.question.kind === 'point' ? [block.question.picture.src] : [];
    }
    return block.kind === 'since' || block.kind === 'note' ? picturesIn(block.content) : [];
  });

type Pickable = Pick<Option, 'right' | 'content'>;

/** The lists that hold one right option: a choice, or a turn of a case. */
function soleRight(question: Question): (readonly Pickable[])[] {
  const lists =
    question.kind === 'choice'
      ? [question.options]
      : question.kind === 'case'
        ? question.turns.map(({ options }) => options)
        : [];
  return lists.filter((options) => options.filter(({ right }) => right).length === 1);
}

function isShortestRight(options: readonly Pickable[]): boolean {
  const lengths = options.map(({ right, content }) => ({ right, is: plainText(content).length }));
  const shortest = Math.min(...lengths.map(({ is }) => is));
  return lengths.filter(({ is }) => is === shortest).every(({ right }) => right);
}

it('has nothing for the check to say', () => {
  expect(linesOf(diagnostics)).toEqual([]);
});

it('explains enough terms and dates enough events', () => {
  expect(briefing.terms.length).toBeGreaterThanOrEqual(45);
  expect(briefing.timeline.length).toBeGreaterThanOrEqual(20);
});

it.each(Object.entries(passages))('teaches and tests passage %s', (_id, counted) => {
  expect(counted.steps).toBeGreaterThanOrEqual(1);
  expect(counted.questions).toBeGreaterThanOrEqual(5);
  expect(counted.kinds).toBeGreaterThanOrEqual(3);
  expect(counted.levels).toBeGreaterThanOrEqual(2);
});

describe.each(briefing.languages)('in %s the briefing', (language) => {
  const questions = questionsIn(language);

  it('takes 70 to 100 minutes, in eight to ten modules', () => {
    const modules = modulesIn(language);
    const minutes = modules.reduce((sum, module) => sum + module.minutes, 0);
    expect(modules.length).toBeGreaterThanOrEqual(8);
    expect(modules.length).toBeLessThanOrEqual(10);
    expect(minutes).toBeGreaterThanOrEqual(70);
    expect(minutes).toBeLessThanOrEqual(100);
  });

  it('asks at least 150 questions of every kind, at most half of them choice', () => {
    const kinds = questions.map(({ kind }) => kind);
    const ofKind = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(kinds.length).toBeGreaterThanOrEqual(150);
    expect(ofKind('choice')).toBeLessThanOrEqual(kinds.length / 2);
    expect(ofKind('case')).toBeGreaterThanOrEqual(6);
    expect(new Set(kinds)).toEqual(new Set(questionKinds.keys()));
  });

  it('does not give the right option away by its being the shortest', () => {
    const lists = questions.flatMap(soleRight);
    expect(lists.filter(isShortestRight).length).toBeLessThanOrEqual(lists.length / 3);
  });

  it('shows at least ten pictures', () => {
    const pictures = stepsIn(language).flatMap(({ step }) => picturesIn(step.blocks));
    expect(new Set(pictures).size).toBeGreaterThanOrEqual(10);
  });

  it('has sentences of at most 15 words on average', () => {
    const { byLanguage } = reportOn(briefing.id, briefing, diagnostics);
    expect(byLanguage[language]?.sentenceLength).toBeLessThanOrEqual(15);
  });

  it.each(stepsIn(language))('has key points for a slide in $name', ({ step }) => {
    const words = step.keyPoints.map((point) => wordCount(plainText(point)));
    expect(words.length).toBeGreaterThanOrEqual(1);
    expect(words.length).toBeLessThanOrEqual(5);
    expect(Math.max(...words)).toBeLessThanOrEqual(15);
  });

  it.each(stepsIn(language))('tells the presenter of $name what to say and ask', ({ step }) => {
    const notes = proseIn(step.presenter?.content ?? []).map((line) => plainText(line));
    expect(step.presenter?.minutes).toBeGreaterThan(0);
    expect(notes[0]).toMatch(/\b(?:zeg|say)\b/i);
    expect(notes).toContainEqual(expect.stringMatching(/^(?:Vraag|Ask)\b.*: ./));
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^(?:De vraag die altijd komt|The question that always comes): .+\?’? (?:Antwoord|Answer): .{20,}/,
      ),
    );
  });
});
