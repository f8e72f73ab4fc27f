import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../renderer/briefing/tree.ts';
import FoldedPassages from '../../renderer/features/text/FoldedPassages.vue';
import PassageCard from '../../renderer/features/text/PassageCard.vue';
import PassageMark from '../../renderer/features/text/PassageMark.vue';
import { at, openAt } from './support/program.ts';
import { questionCard } from './support/questions.ts';
import { showText } from './support/text.ts';
import { filled, nl } from './support/texts.ts';

const locator = 'Deel A, punt 2';
const card = filled(nl.passage.label, { locator });

describe('the mark of a passage', () => {
  it('has the number of its card and says where it leads', async () => {
    const { asked } = showText(PassageMark, { passage: 'A2' });
    const mark = screen.getByRole('button', { name: filled(nl.passage.mark, { n: 2, locator }) });
    expect(mark).toHaveTextContent(/^2$/);
    await userEvent.click(mark);
    expect(asked).toEqual([{ passage: 'A2', part: 'text', element: mark }]);
  });

  it('tells the margin where it stands, for as long as it does', () => {
    const { anchors, unmount } = showText(PassageMark, { passage: 'A1' });
    expect([...anchors].map(({ passage }) => passage)).toEqual(['A1']);
    unmount();
    expect(anchors.size).toBe(0);
  });
});

describe('the card of a passage', () => {
  it('says where it stands, what it says, and what that rests on', () => {
    showText(PassageCard, { passage: 'A2', active: false });
    const passage = screen.getByRole('article', { name: card });
    expect(passage).toHaveTextContent('Elk schip meldt zich bij de sluiswachter.');
    expect(passage).toHaveTextContent(`COM(2099) 1 · ${nl.passage.basis.communication}`);
    expect(passage).toHaveTextContent(nl.passage.overtaken);
    expect(within(passage).queryByRole('button')).not.toBeInTheDocument();
  });

  it('says nothing of later events where there are none', () => {
    showText(PassageCard, { passage: 'A1', active: false });
    expect(screen.getByRole('article')).not.toHaveTextContent(nl.passage.overtaken);
  });

  it('leads back by its button and by Escape when it was called', async () => {
    const { emitted } = showText(PassageCard, { passage: 'A1', active: true });
    await userEvent.click(screen.getByRole('button', { name: nl.passage.back }));
    expect(emitted('back')).toHaveLength(1);
    screen.getByRole('article').focus();
    await userEvent.keyboard('{Escape}');
    expect(emitted('back')).toHaveLength(2);
  });
});

describe('passages folded under a piece of text', () => {
  it('are those that it cites, each once', async () => {
    const content = ['A2', 'A1', 'A2'].map((passage) => ({ kind: 'passage', passage }) as const);
    const blocks: Block[] = [{ kind: 'paragraph', content }];
    showText(FoldedPassages, { blocks }, { folded: true });
    const summaries = screen.getAllByText(/^Bron/).map(({ textContent }) => textContent);
    const fold = (place: string): string => filled(nl.passage.fold, { locator: place });
    expect(summaries.map((text) => text.trim())).toEqual([fold(locator), fold('Deel A, punt 1')]);
  });
});

describe('the passages of a step, with a margin', () => {
  it('are called by their mark, and lead back to it', async () => {
    await openAt(at.step('begin', 'melden'));
    const margin = within(await screen.findByRole('complementary', { name: nl.passage.margin }));
    const name = filled(nl.passage.mark, { n: 1, locator });
    const mark = await screen.findByRole('button', { name });
    await userEvent.click(mark);
    expect(margin.getByRole('article', { name: card })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(mark).toHaveFocus();
    await userEvent.click(mark);
    await userEvent.click(margin.getByRole('button', { name: nl.passage.back }));
    expect(mark).toHaveFocus();
  });

  it('are joined by that of a why when it shows', async () => {
    await openAt(at.step('begin', 'melden'));
    const margin = within(await screen.findByRole('complementary', { name: nl.passage.margin }));
    expect(margin.getAllByRole('article')).toHaveLength(1);
    const question = await questionCard(1, 1);
    await userEvent.click(question.getByRole('checkbox', { name: 'De naam' }));
    await userEvent.click(question.getByRole('button', { name: nl.question.check }));
    expect(margin.getAllByRole('article')).toHaveLength(2);
  });
});

describe('the passages of a step, without room for a margin', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.documentElement.style.removeProperty('font-size');
  });

  it('open under the text when their mark is picked', async () => {
    document.documentElement.style.fontSize = '16px';
    // happy-dom lays nothing out: this observer says that everything is 300 pixels wide.
    vi.stubGlobal('ResizeObserver', NarrowObserver);
    await openAt(at.step('begin', 'melden'));
    const summary = await screen.findByText(filled(nl.passage.fold, { locator }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    const fold = summary.closest('details');
    expect(fold).not.toHaveAttribute('open');
    const name = filled(nl.passage.mark, { n: 1, locator });
    await userEvent.click(screen.getByRole('button', { name }));
    expect(fold).toHaveAttribute('open');
    expect(summary).toHaveFocus();
  });
});

class NarrowObserver implements ResizeObserver {
  readonly #tell: () => void;

  constructor(callback: ResizeObserverCallback) {
    const size = [{ inlineSize: 300, blockSize: 300 }];
    const sizes = { borderBoxSize: size, contentBoxSize: size, devicePixelContentBoxSize: size };
    const contentRect = new DOMRect(0, 0, 300, 300);
    this.#tell = () => callback([{ ...sizes, contentRect, target: document.body }], this);
  }

  observe(): void {
    this.#tell();
  }

  unobserve(): void {}
  disconnect(): void {}
}
