import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import type { MemoryPlatform } from '../../../renderer/platform/memory.ts';
import type { EventOf, LearnerEvent } from '../../../renderer/learning/progress/event.ts';
import { fixture, type Files } from './briefings.ts';
import { memoryPlatform } from '../../../renderer/platform/memory.ts';
import type { Launch } from '../../../renderer/platform/platform.ts';
import { nl } from './texts.ts';
// Loaded here, so that no test waits for them.
import '../../../renderer/features/result/CertificateScreen.vue';
import '../../../renderer/features/result/CheckCodeScreen.vue';
import '../../../renderer/features/result/ResultScreen.vue';
import '../../../renderer/features/result/ResultsScreen.vue';
import '../../../renderer/features/test/OpeningScreen.vue';
import '../../../renderer/features/test/TestScreen.vue';

/** The addresses of the screens about tests of the fixture briefing. */
export const testAt = {
  pretest: (module: string) => `/briefing/proef/module/${module}/pretest`,
  quiz: (module: string) => `/briefing/proef/module/${module}/quiz`,
  final: '/briefing/proef/final',
  test: (test: string) => `/briefing/proef/test/${test}`,
  result: (test: string) => `/briefing/proef/result/${test}`,
  results: '/briefing/proef/results',
  certificate: (test: string) => `/briefing/proef/certificate/${test}`,
  checkCode: '/check-code',
} as const;

/** The fixture briefing with its two first modules only, and with tests of its own. */
function small(tests: string): Files {
  const proef = fixture('proef');
  const kept = proef.texts.filter(({ path }) => !path.endsWith('.md') || /0[12]-/.test(path));
  const texts = kept.map(({ path, text }) => ({
    path,
    text:
      path === 'briefing.yaml'
        ? text.replace(/^modules:.*$/m, `${tests}modules: [begin, vervolg]`)
        : text,
  }));
  return { ...proef, texts };
}

/** A machine with two modules, in which tests may take as long as they take. */
export const smallPlatform = (launch: Partial<Launch> = {}): MemoryPlatform =>
  memoryPlatform({ proef: small('') }, launch);

/** The same, with quizzes that take ten minutes. */
export const timedPlatform = (launch: Partial<Launch> = {}): MemoryPlatform =>
  memoryPlatform({ proef: small('tests:\n  quiz: { questions: 3, minutes: 10 }\n') }, launch);

/** What was recorded last of a kind. */
export function lastEvent<Kind extends LearnerEvent['kind']>(
  { recorded }: MemoryPlatform,
  kind: Kind,
): EventOf<Kind> {
  const isWanted = (event: LearnerEvent): event is EventOf<Kind> => event.kind === kind;
  const found = recorded.findLast(isWanted);
  if (!found) throw new Error(`No ${kind} was recorded`);
  return found;
}

/** Begins the test whose opening is on the screen, and gives its id. */
export async function beginTest(platform: MemoryPlatform): Promise<string> {
  const name = new RegExp(`^(${nl.test.begin}|${nl.test.beginPretest})$`);
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('heading', { level: 2, name: /^Vraag 1 van/ });
  return lastEvent(platform, 'test-started').test;
}

/** The right answer to each question of the fixture briefing, by the names of its options. */
const right: Readonly<Record<string, readonly RegExp[]>> = {
  'hoe-laat': [/Om acht uur/],
  zondag: [/^Niet waar/],
  'wat-melden': [/De naam/, /De lengte/],
  'storm-dicht': [/^Waar/],
  'waarom-dicht': [/Wachten tot/],
};
const wrong: Readonly<Record<string, readonly RegExp[]>> = {
  'hoe-laat': [/Om tien uur/],
  zondag: [/^Waar/],
  'wat-melden': [/De kleur/],
  'storm-dicht': [/^Niet waar/],
  'waarom-dicht': [/groot/],
};

/** The id of the question on the screen. */
export const askedNow = (): string => screen.getByTestId('question').dataset['id'] ?? '';

/** Answers the question on the screen. */
export async function answerNow(how: 'right' | 'wrong'): Promise<void> {
  for (const name of (how === 'right' ? right : wrong)[askedNow()] ?? []) {
    const [option] = [
      ...screen.queryAllByRole('radio', { name }),
      ...screen.queryAllByRole('checkbox', { name }),
    ];
    if (!option) throw new Error(`There is no option ${String(name)}`);
    await userEvent.click(option);
  }
}

/** Goes to a question of the test by its number in the overview. */
export async function goToQuestion(number: number): Promise<void> {
  const name = new RegExp(`^${nl.test.word} ${number} `);
  await userEvent.click(screen.getByRole('button', { name }));
  await screen.findByRole('heading', { level: 2, name: new RegExp(`^Vraag ${number} van`) });
}

/** Hands in the test on the screen, and waits for its result. */
export async function handIn(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: nl.test.handIn }));
  await userEvent.click(await screen.findByRole('button', { name: nl.test.handInSure }));
}
