import type { Question } from '../learning/questions/question.ts';
import { checkSettings } from './check-settings.ts';
import { checkNumber, readKeyPoints, type KeyPoint } from './key-points.ts';
import { readInline } from './module-reading.ts';
import { brokenContainer, checkClosed, type ModuleScope } from './module-scope.ts';
import type { Part } from './parts.ts';
import { plainText } from './plain-text.ts';
import { joined, readMinutes } from './presenter.ts';
import { readQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import type { Container } from './rules/container.ts';
import type { StepSkeleton } from './skeleton.ts';
import { textOf } from './source.ts';
import { isTooFull, isTooLong, unshownStep } from './step-limits.ts';
import { readBody, readParts } from './text-container.ts';
import type { Block, PresenterNote, Step } from './tree.ts';

/** Reads a step: its text, and what only a step has. One that no page could show is not shown. */
export function readStep(step: StepSkeleton, scope: ModuleScope): Step {
  if (isTooLong(step)) return unshownStep(step, 'step-too-long', scope.reading.report);
  const read = readWhole(step, scope);
  return isTooFull(read) ? unshownStep(step, 'step-too-full', scope.reading.report) : read;
}

function readWhole(step: StepSkeleton, scope: ModuleScope): Step {
  const cited = new Set<string>();
  const reading: Reading = { ...scope.reading, cite: (passage) => cited.add(passage) };
  const heading = readInline(step.heading.text, reading);
  const points: KeyPoint[] = [];
  const questions: Question[] = [];
  let presenter: PresenterNote | null = null;

  const read = (part: Part): Block[] => {
    const name = part.kind === 'container' ? part.container.opening.name : '';
    if (part.kind !== 'container') return readParts([part], scope, reading, 0);
    const { container } = part;
    switch (name) {
      case 'key': {
        const found = readKey(container, scope, reading);
        points.push(...found);
        return [{ kind: 'key', points: found.map(({ content }) => content) }];
      }
      case 'presenter':
        presenter = joined(presenter, readPresenter(container, scope));
        return [];
      case 'question': {
        const block = readQuestionBlock(container, scope, reading);
        if (block.kind === 'question') questions.push(block.question);
        return [block];
      }
      default:
        return readParts([part], scope, reading, 0);
    }
  };

  const blocks = step.parts.flatMap(read);
  checkNumber(points, reading);
  return {
    id: step.id,
    heading,
    title: plainText(heading) || step.id,
    blocks,
    keyPoints: points.map(({ content }) => content),
    questions,
    presenter,
    cites: [...cited],
    line: step.heading.line,
  };
}

function readKey(container: Container, scope: ModuleScope, reading: Reading): KeyPoint[] {
  checkSettings(container.opening, { id: false, positional: 0, named: [] }, reading.report);
  checkClosed(container, reading);
  return readKeyPoints(textOf(scope.file, container.from, container.to), reading);
}

function readPresenter(container: Container, scope: ModuleScope): PresenterNote {
  // The lesson does not show it, so what it refers to is not cited by the step.
  const reading: Reading = { ...scope.reading, cite: () => undefined };
  const minutes = readMinutes(container.opening, reading.report);
  checkClosed(container, reading);
  return { minutes, content: readBody(container, scope, reading, 0) };
}

function readQuestionBlock(container: Container, scope: ModuleScope, reading: Reading): Block {
  checkClosed(container, reading);
  const read = readQuestion(container, scope, reading);
  return read.kind === 'question' ? read : brokenContainer(read.diagnostic, container, scope.file);
}
