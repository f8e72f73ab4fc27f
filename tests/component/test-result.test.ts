import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt } from './support/program.ts';
import {
  answerNow,
  askedNow,
  beginTest,
  goToQuestion,
  handIn,
  testAt,
  smallPlatform,
} from './support/tests.ts';
import { filled, nl } from './support/texts.ts';

/** Takes the final test: every question wrong but these. */
async function takeFinal(right: readonly string[], platform = smallPlatform()) {
  const opened = await openAt(testAt.final, platform);
  const test = await beginTest(platform);
  for (const number of [1, 2, 3, 4, 5]) {
    await goToQuestion(number);
    await answerNow(right.includes(askedNow()) ? 'right' : 'wrong');
  }
  await handIn();
  await screen.findByTestId('result');
  return { ...opened, test };
}

const all = ['hoe-laat', 'zondag', 'wat-melden', 'storm-dicht', 'waarom-dicht'];
const region = (name: string) => within(screen.getByRole('region', { name }));
const rowsOf = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the result of a test', () => {
  it('says the score and whether that is enough, in words', async () => {
    await takeFinal(all);
    expect(screen.getByTestId('result')).toHaveAttribute('data-score', '100');
    expect(screen.getByText(nl.result.passed)).toBeVisible();
    expect(screen.getByText(nl.result.againNone)).toBeVisible();
    expect(screen.getByText(filled(nl.result.right, { right: 5, of: 5 }))).toBeVisible();
  });

  it('counts by module and by passage, the worst passage first', async () => {
    await takeFinal(['hoe-laat', 'zondag', 'storm-dicht']);
    expect(screen.getByTestId('result')).toHaveAttribute('data-score', '60');
    expect(screen.getByText(nl.result.failed)).toBeVisible();
    expect(rowsOf(nl.result.perModule)).toEqual([
      'De sluis gaat open 2 van 3',
      'Als het stormt 1 van 2',
    ]);
    expect(rowsOf(nl.result.perPassage)).toEqual([
      'Deel A, punt 2 0 van 2',
      'Deel B, punt 1 1 van 2',
      'Deel A, punt 1 2 van 3',
    ]);
  });

  it('says what to study again, with the way there', async () => {
    await takeFinal(['hoe-laat', 'zondag', 'storm-dicht']);
    const links = region(nl.result.again).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      at.step('begin', 'melden'),
      at.step('vervolg', 'storm'),
    ]);
    expect(region(nl.result.again).getByText(/Deel A, punt 1; Deel A, punt 2/)).toBeVisible();
  });

  it('shows every question with the answer, what is said of it and why', async () => {
    await takeFinal(['zondag']);
    const questions = region(nl.result.questions).getAllByTestId('question');
    expect(questions).toHaveLength(5);
    const card = questions.find((one) => one.dataset['id'] === 'hoe-laat');
    if (!card) throw new Error('The question was asked');
    expect(within(card).getByRole('radio', { name: /Om tien uur/ })).toBeChecked();
    expect(within(card).getByText('Tien uur is twee uur te laat.')).toBeVisible();
    expect(within(card).getByTestId('why')).toHaveTextContent('De sluis gaat om acht uur open.');
    expect(within(card).queryByRole('button', { name: nl.question.again })).not.toBeInTheDocument();
    for (const radio of within(card).getAllByRole('radio')) expect(radio).toBeDisabled();
  });

  it('says which questions were left open', async () => {
    const { platform } = await openAt(testAt.quiz('vervolg'));
    await beginTest(platform);
    await handIn();
    await screen.findByTestId('result');
    expect(screen.getAllByText(nl.result.openLeft)).toHaveLength(2);
    expect(screen.queryByText(nl.question.changedSince)).not.toBeInTheDocument();
  });

  it('is compared with the learner’s own earlier attempts', async () => {
    const platform = smallPlatform();
    const { test } = await takeFinal(['zondag'], platform);
    expect(screen.getByText(nl.result.earlierNone)).toBeVisible();
    await takeFinal(all, platform);
    const [, , better = ''] = nl.result.better.split(' | ');
    expect(screen.getByText(filled(better, { count: 80 }))).toBeVisible();
    const table = within(screen.getByRole('table', { name: nl.result.earlier }));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByRole('link')).toHaveAttribute('href', testAt.result(test));
  });

  it('stays, and stands among all results', async () => {
    const platform = smallPlatform();
    const { test } = await takeFinal(all, platform);
    await openAt(testAt.results, platform);
    await userEvent.click(await screen.findByRole('link', { name: 'Een proefbriefing' }));
    expect(await screen.findByTestId('result')).toHaveAttribute('data-score', '100');
    await openAt(testAt.test(test), platform);
    expect(await screen.findByTestId('result')).toBeVisible();
  });

  it('is saved as a PDF under its own name', async () => {
    const { platform } = await takeFinal(all);
    await userEvent.click(screen.getByRole('button', { name: nl.result.savePdf }));
    expect(await screen.findByText(nl.result.pdfSaved)).toBeVisible();
    expect(platform.files.saved.map(({ name }) => name)).toEqual([
      'Resultaat Een proefbriefing 23 november 2026',
    ]);
  });

  it('says that a PDF could not be saved', async () => {
    const { platform } = await takeFinal(all);
    platform.refuse = 'store-read-only';
    await userEvent.click(screen.getByRole('button', { name: nl.result.savePdf }));
    expect(await screen.findByText(nl.notice['file-not-saved'])).toBeVisible();
    expect(screen.queryByText(nl.result.pdfSaved)).not.toBeInTheDocument();
  });

  it('says so when there is none', async () => {
    await openAt(testAt.result('00000000-0000-4000-8000-00000000000f'));
    expect(await screen.findByRole('heading', { name: nl.result.missing })).toBeVisible();
    await openAt(testAt.results);
    expect(await screen.findByRole('heading', { name: nl.result.list.empty })).toBeVisible();
  });
});

describe('the certificate', () => {
  const typed = async (name: string): Promise<string> => {
    const field = await screen.findByRole('textbox', { name: nl.result.certificate.name });
    await userEvent.clear(field);
    await userEvent.type(field, name);
    const code = screen.getByTestId('certificate-code');
    await expect.poll(() => code.textContent).toMatch(/^(\w{4}-){3}\w{4}$/);
    return code.textContent;
  };

  it('states name, date, score, briefing and version, with a code', async () => {
    const { router, test } = await takeFinal(all);
    await userEvent.click(screen.getByRole('link', { name: nl.result.toCertificate }));
    await screen.findByText(nl.result.certificate.needsName);
    expect(screen.getByRole('button', { name: nl.result.savePdf })).toBeDisabled();
    await typed('Zoë de Vries');
    expect(screen.getByTestId('certificate-name')).toHaveTextContent('Zoë de Vries');
    expect(
      screen
        .getAllByRole('definition')
        .slice(0, 3)
        .map((one) => one.textContent),
    ).toEqual(['23 november 2026', '100%', '1.0.0']);
    expect(screen.getByText('Een proefbriefing')).toBeVisible();
    expect(router.currentRoute.value.path).toBe(testAt.certificate(test));
  });

  it('is there only for whoever passed the final test', async () => {
    const { router, test } = await takeFinal([]);
    expect(screen.queryByRole('link', { name: nl.result.toCertificate })).not.toBeInTheDocument();
    await router.push(testAt.certificate(test));
    await screen.findByRole('heading', { name: nl.result.certificate.missing });
  });

  it('has a code that can be checked, and that belongs to its name', async () => {
    const { platform, router, test } = await takeFinal(all);
    await router.push(testAt.certificate(test));
    const code = await typed('Zoë de Vries');
    await openAt(testAt.checkCode, platform);
    const check = screen.getByRole('button', { name: nl.result.code.check });
    expect(check).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: nl.result.code.code }), 'abc');
    const name = screen.getByRole('textbox', { name: nl.result.code.name });
    await userEvent.type(name, 'zoë de vries');
    await userEvent.click(check);
    const field = screen.getByRole('textbox', { name: nl.result.code.code });
    expect(field).toHaveAccessibleDescription(nl.result.code.noCode);
    await userEvent.clear(field);
    await userEvent.type(field, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
    await userEvent.click(check);
    expect(await screen.findByRole('heading', { name: nl.result.code.match })).toHaveFocus();
    expect(screen.getByRole('link', { name: nl.result.code.toResult })).toHaveAttribute(
      'href',
      testAt.result(test),
    );
    await userEvent.type(name, 's');
    await userEvent.click(check);
    expect(await screen.findByRole('heading', { name: nl.result.code.none })).toHaveFocus();
    expect(screen.getByText(nl.result.code.provesNot)).toBeVisible();
  });
});
