import { dayOf } from '../day.ts';
import { answered } from '../review/card.ts';
import type { EventOf } from './event.ts';
import { including } from './including.ts';
import { ofQuestion, testKey, testName } from './names.ts';
import type { Before, Projection, TestAttempt } from './projection.ts';

type TestEvent = EventOf<'test-started' | 'test-answered' | 'test-flagged' | 'test-finished'>;

/**
 * What follows from an event of a test. A test that is finished does not change any more. Its answers count for what is
 * remembered, but for those of a pretest: that was asked before anything was taught.
 */
export function followTest(event: TestEvent, before: Before): Projection[] {
  const name = testName(event.briefing, event.test);
  const known = before(name);
  if (event.kind === 'test-started') return known ? [] : [{ ...name, value: started(event) }];
  if (!known || known.finished) return [];
  const test = { ...known, lastAt: Math.max(known.lastAt, event.at) };
  switch (event.kind) {
    case 'test-answered': {
      const key = testKey(event.module, event.question);
      const others = Object.entries(test.answers).filter(([other]) => other !== key);
      const answers = Object.fromEntries([...others, [key, event.response]]);
      return [{ ...name, value: { ...test, answers } }];
    }
    case 'test-flagged': {
      const key = testKey(event.module, event.question);
      const others = test.flagged.filter((flagged) => flagged !== key);
      const flagged = event.flagged ? including(others, key) : others;
      return [{ ...name, value: { ...test, flagged } }];
    }
    case 'test-finished': {
      const { at, marks, score, passed, reason } = event;
      const value = { ...test, finished: { at, marks, score, passed, reason } };
      const cards = test.type === 'pretest' ? [] : cardsAfter(event, before);
      return [{ ...name, value }, ...cards];
    }
  }
}

function started(event: EventOf<'test-started'>): TestAttempt {
  const { type, module, language, version, questions, seconds, passMark, at } = event;
  return {
    type,
    module,
    language,
    version,
    questions,
    seconds,
    passMark,
    startedAt: at,
    lastAt: at,
    answers: {},
    flagged: [],
    finished: null,
  };
}

function cardsAfter(event: EventOf<'test-finished'>, before: Before): Projection[] {
  const day = dayOf(event.at, event.zone);
  const unaided = { certainty: null, hinted: false, tries: 1 };
  return event.marks.map(({ module, question, correct, hash }) => {
    const name = ofQuestion('card', event.briefing, module, question);
    const answer = { correct, ...unaided, day, hash, language: event.language };
    return { ...name, value: answered(before(name), answer) };
  });
}
