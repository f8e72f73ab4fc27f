import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { at, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { nl } from './support/texts.ts';

const step = at.step('begin', 'opening');

describe('a question', () => {
  it('keeps a pick at once, and takes no check before there is one', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    expect(checkButton(card)).toBeDisabled();
    await userEvent.click(card.getByRole('radio', { name: /Om negen uur/ }));
    expect(checkButton(card)).toBeEnabled();
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-drafted',
      question: 'hoe-laat',
      response: ['negen'],
    });
    expect(card.getByRole('status')).toBeEmptyDOMElement();
  });

  it('still has the pick when the program is started again', async () => {
    const { platform } = await openAt(step);
    await userEvent.click((await questionCard(1, 2)).getByRole('radio', { name: /Om tien uur/ }));
    await openAt(step, platform);
    const card = await questionCard(1, 2);
    expect(card.getByRole('radio', { name: /Om tien uur/ })).toBeChecked();
    expect(checkButton(card)).toBeEnabled();
  });

  it('says that an answer is right, and why', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.right);
    expect(status).toHaveTextContent(`${nl.question.why}De sluis gaat om acht uur open.`);
    expect(card.getByText(nl.question.verdict.right)).toBeVisible();
    expect(platform.recorded.at(-1)).toMatchObject({
      kind: 'answer-given',
      question: 'hoe-laat',
      response: ['acht'],
      correct: true,
      score: 1,
      hinted: false,
    });
  });

  it('says of a wrong one what its author says of it, and which is right', async () => {
    await openAt(step);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om tien uur/ }));
    await userEvent.click(checkButton(card));
    const status = card.getByRole('status');
    expect(status).toHaveTextContent(nl.question.outcome.wrong);
    expect(status).toHaveTextContent('Tien uur is twee uur te laat.');
    expect(status).not.toHaveTextContent('Negen uur is een uur te laat.');
    const right = card.getByRole('radio', { name: /Om acht uur/ });
    expect(right).toHaveAccessibleName(`Om acht uur : ${nl.question.verdict.missed}`);
  });

  it('brings the focus to the verdict, and takes no more picks', async () => {
    await openAt(step);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('heading', { name: nl.question.outcome.right })).toHaveFocus();
    expect(card.queryByRole('button', { name: nl.question.check })).not.toBeInTheDocument();
    for (const radio of card.getAllByRole('radio')) expect(radio).toBeDisabled();
  });

  it('shows its hint when asked, and remembers that it was', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    expect(card.queryByText('Het is vroeger dan je denkt.')).not.toBeInTheDocument();
    await userEvent.click(card.getByRole('button', { name: nl.question.hint }));
    expect(card.getByText('Het is vroeger dan je denkt.')).toBeVisible();
    expect(card.queryByRole('button', { name: nl.question.hint })).not.toBeInTheDocument();
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    expect(platform.recorded.at(-1)).toMatchObject({ kind: 'answer-given', hinted: true });
  });

  it('can be tried again, as new', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    await userEvent.click(card.getByRole('radio', { name: /Om tien uur/ }));
    await userEvent.click(checkButton(card));
    await userEvent.click(card.getByRole('button', { name: nl.question.again }));
    expect(card.getByRole('status')).toBeEmptyDOMElement();
    expect(checkButton(card)).toBeDisabled();
    for (const radio of card.getAllByRole('radio')) {
      expect(radio).toBeEnabled();
      expect(radio).not.toBeChecked();
    }
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    const given = platform.recorded.flatMap((event) =>
      event.kind === 'answer-given' ? [[event.attempt, event.correct]] : [],
    );
    expect(given).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('shows no feedback for an answer that could not be kept, and keeps the pick', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    const pick = card.getByRole('radio', { name: /Om acht uur/ });
    await userEvent.click(pick);
    platform.refuse = 'store-full';
    await userEvent.click(checkButton(card));
    const notice = await screen.findByText(nl.notice['answer-not-kept']);
    expect(notice.closest('[role="alert"]')).toHaveTextContent(nl.refusal['store-full']);
    expect(card.getByRole('status')).toBeEmptyDOMElement();
    expect(pick).toBeChecked();

    platform.refuse = null;
    await userEvent.click(checkButton(card));
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.right);
    expect(screen.queryByText(nl.notice['answer-not-kept'])).not.toBeInTheDocument();
  });

  it('says at once that a pick could not be kept, and leaves it on the screen', async () => {
    const { platform } = await openAt(step);
    const card = await questionCard(1, 2);
    platform.refuse = 'store-read-only';
    await userEvent.click(card.getByRole('radio', { name: /Om acht uur/ }));
    expect(await screen.findByText(nl.notice['answer-not-kept'])).toBeVisible();
    expect(card.getByRole('radio', { name: /Om acht uur/ })).toBeChecked();
  });

  it('shows given answers as given when the program is started again', async () => {
    const platform = proefPlatform();
    await openAt(step, platform);
    const before = await questionCard(1, 2);
    await userEvent.click(before.getByRole('radio', { name: /Om negen uur/ }));
    await userEvent.click(checkButton(before));
    const order = before.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
    await openAt(step, platform);
    const card = await questionCard(1, 2);
    expect(card.getByRole('status')).toHaveTextContent(nl.question.outcome.wrong);
    expect(card.getByRole('radio', { name: /Om negen uur/ })).toBeChecked();
    expect(card.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(order);
  });
});
