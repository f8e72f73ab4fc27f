import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { RefusedError } from '../../renderer/platform/platform.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { checkButton, questionCard } from './support/questions.ts';
import { filled, nl } from './support/texts.ts';

const passage = (locator: string) => screen.findByRole('article', { name: locator });

describe('the sources', () => {
  it('name the document with its date and where it is known from', async () => {
    await openAt(at.sources);
    const source = await screen.findByRole('region', { name: 'COM(2099) 1' });
    expect(source).toHaveTextContent('Een proefstuk');
    expect(source).toHaveTextContent('12 maart 2024');
    expect(source).toHaveTextContent('Bedacht voor de tests');
  });

  it('have every passage in the order of the document', async () => {
    await openAt(at.sources);
    await passage('Deel A, punt 1');
    const list = filled(nl.sources.passagesOf, { reference: 'COM(2099) 1' });
    const places = within(screen.getByRole('list', { name: list })).getAllByRole('article');
    expect(places.map((place) => place.dataset['id'])).toEqual(['A1', 'A2', 'B1']);
  });

  it('say what a passage says, what it rests on, whether it stands, and how often it is asked', async () => {
    await openAt(at.sources);
    const second = await passage('Deel A, punt 2');
    expect(second).toHaveTextContent('Elk schip meldt zich bij de sluiswachter.');
    expect(second).toHaveTextContent(nl.passage.basis.communication);
    expect(second).toHaveTextContent(nl.sources.overtaken);
    expect(second).toHaveTextContent('9 vragen');
    expect(await passage('Deel A, punt 1')).toHaveTextContent(nl.sources.stands);
  });

  it('lead to the steps that teach a passage', async () => {
    const { router } = await openAt(at.sources);
    const third = within(await passage('Deel B, punt 1'));
    await userEvent.click(third.getByRole('link', { name: 'Bij storm blijft de sluis dicht' }));
    await screen.findByRole('heading', { level: 1, name: 'Bij storm blijft de sluis dicht' });
    expect(router.currentRoute.value.fullPath).toBe(at.step('vervolg', 'storm'));
  });

  it('say of a passage that no step teaches it', async () => {
    const more = `$&- id: C1\n  document: proefstuk\n  locator: { nl: Deel C }\n  basis: note\n  status: stands\n  summary: { nl: Slot. }\n`;
    const files = fixture('proef');
    const texts = files.texts.map(({ path, text }) => ({
      path,
      text: path === 'passages.yaml' ? text.replace(/$/, more) : text,
    }));
    await openAt(at.sources, memoryPlatform({ proef: { ...files, texts } }));
    const last = await passage('Deel C');
    expect(last).toHaveTextContent(nl.sources.noSteps);
    expect(last).toHaveTextContent(nl.passage.basis.note);
    expect(last).toHaveTextContent('0 vragen');
  });

  it('say how much of a passage is expected to be known', async () => {
    const { platform, router } = await openAt(at.step('begin', 'melden'));
    const question = await questionCard(1, 1);
    await userEvent.click(question.getByRole('checkbox', { name: 'De naam' }));
    await userEvent.click(question.getByRole('checkbox', { name: 'De lengte' }));
    await userEvent.click(checkButton(question));
    await kept(platform, { kind: 'answer-given', correct: true });
    await router.push(at.sources);
    const known = new RegExp(`${nl.sources.knowledge}\\s*\\d+%`);
    expect(await passage('Deel A, punt 2')).toHaveTextContent(known);
    expect(await passage('Deel A, punt 1')).toHaveTextContent(known);
    expect(await passage('Deel B, punt 1')).toHaveTextContent(nl.study.knowledge.notAsked);
  });

  it('claim nothing about what the learner knows when that cannot be read', async () => {
    const platform = proefPlatform();
    const refuse = () =>
      Promise.reject(new RefusedError('store-unavailable', 'as the test wants it'));
    Object.assign(platform, { projections: refuse });
    await openAt(at.sources, platform);
    await passage('Deel A, punt 1');
    expect(screen.queryByText(nl.study.knowledge.notAsked)).not.toBeInTheDocument();
    expect(screen.getByText(nl.notice['progress-not-read'])).toBeVisible();
  });

  it('open at the passage that the address asks for, as its card in the margin does', async () => {
    const { router } = await openAt(at.step('begin', 'melden'));
    const margin = within(await screen.findByRole('complementary', { name: nl.passage.margin }));
    await userEvent.click(margin.getByRole('link', { name: nl.sources.more }));
    expect(await passage('Deel A, punt 2')).toHaveFocus();
    expect(router.currentRoute.value.query).toEqual({ passage: 'A2' });
  });

  it('say so when the briefing has no passages', async () => {
    const files = fixture('proef');
    const texts = files.texts.map(({ path, text }) => ({
      path,
      text: path === 'passages.yaml' ? '' : text,
    }));
    await openAt(at.sources, memoryPlatform({ proef: { ...files, texts } }));
    expect(await screen.findByRole('heading', { name: nl.sources.empty })).toBeVisible();
  });

  it('are in the language that there is', async () => {
    const proef = rewritten(fixture('proef'), 'passages.yaml', ", en: 'Part A, point 1'", '');
    await openAt(at.sources, memoryPlatform({ proef }, { systemLanguage: 'en' }));
    const heading = await screen.findByRole('heading', { name: 'Deel A, punt 1' });
    expect(heading).toHaveAttribute('lang', 'nl');
  });
});
