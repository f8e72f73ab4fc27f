import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { MemoryPlatform } from '../../renderer/platform/memory.ts';
import {
  openPresent,
  seen,
  shownNow,
  slides,
  startPresenting,
  toQuestion,
} from './support/presenting.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const texts = nl.console;
const minute = 60_000;
const tool = (name: keyof typeof texts.tools) =>
  screen.getByRole('button', { name: texts.tools[name] });
/** Waits until the clock on the screen has seen what time it is. */
const reads = (test: string, text: string | RegExp) =>
  waitFor(() => expect(screen.getByTestId(test)).toHaveTextContent(text));
const fields = () => screen.getAllByTestId('hands-field');

/** Lets the laptop's clock run ahead. */
function pass(platform: MemoryPlatform, milliseconds: number): void {
  platform.ahead += milliseconds;
}

describe('stepping', () => {
  it('shows a point more at a time, then the next slide, and goes back the same way', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('{PageDown}');
    await seen(platform, slides[1], 0);
    await userEvent.keyboard('{ArrowRight} ');
    await seen(platform, slides[2], 1);
    await userEvent.keyboard('{ArrowDown}{PageDown}');
    await seen(platform, slides[3], 0);
    await userEvent.keyboard('{PageUp}');
    await seen(platform, slides[2], 2);
    await userEvent.keyboard('{ArrowLeft}');
    await seen(platform, slides[2], 1);
    await userEvent.keyboard('{End}');
    await seen(platform, slides[4], 0);
    await userEvent.keyboard('{Home}');
    await seen(platform, slides[0], 0);
  });

  it('says which slide came up, and nothing of the clock', async () => {
    const { platform } = await startPresenting();
    const said = screen.getByTestId('said');
    expect(said).toHaveTextContent(/^Dia 1 van 5: Een proefbriefing$/);
    pass(platform, minute);
    await reads('presenter-clock', /^1:0/);
    expect(said).toHaveTextContent(/^Dia 1 van 5/);
    await userEvent.keyboard('{End}');
    expect(said).toHaveTextContent('Dia 5 van 5: Bij wie meldt een schip zich?');
  });

  it('shows the slide in the shape that the audience sees it in', async () => {
    const { platform } = await startPresenting();
    const desk = screen.getByTestId('desk');
    const shape = () => desk.style.getPropertyValue('--slide-shape');
    for (const [window, slide] of [
      [16 / 10, 16 / 10],
      [5 / 4, 4 / 3],
      [21 / 9, 16 / 9],
    ] as const) {
      platform.presenting.plug(true, window);
      await waitFor(() => expect(Number(shape())).toBeCloseTo(slide));
    }
  });

  it('tells what comes next', async () => {
    await startPresenting();
    const next = screen.getByTestId('presenter-next');
    expect(next).toHaveTextContent('Wanneer gaat de sluis open?');
    await userEvent.keyboard('{End}');
    expect(next).toHaveTextContent(filled('Nog {count} punt op deze dia', { count: 1 }));
    await userEvent.click(within(next).getByRole('button', { name: texts.next.on }));
    expect(next).toHaveTextContent(texts.next.end);
  });

  it('blackens, whitens and swaps, and the buttons say so', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('b');
    expect(shownNow(platform).blank).toBe('black');
    expect(tool('black')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByTestId('room-blank')).toHaveTextContent(nl.console.blank.black);
    await userEvent.click(tool('white'));
    expect(shownNow(platform).blank).toBe('white');
    expect(screen.getByTestId('room-blank')).toHaveTextContent(nl.console.blank.white);
    expect(tool('black')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard('ws');
    expect(shownNow(platform)).toMatchObject({ blank: null, isSwapped: true });
    expect(screen.queryByTestId('room-blank')).not.toBeInTheDocument();
  });

  it('leaves Enter to a button that has the focus, and a field its own keys', async () => {
    const { platform } = await startPresenting();
    tool('black').focus();
    await userEvent.keyboard('{Enter}');
    expect(shownNow(platform)).toMatchObject({ blank: 'black', slide: 'cover' });
    await userEvent.keyboard('{Enter}');
    await toQuestion();
    fields()[0]?.focus();
    await userEvent.keyboard('b{End}');
    expect(shownNow(platform)).toMatchObject({ blank: null, slide: slides[3] });
    await userEvent.keyboard('{PageDown}');
    expect(shownNow(platform)).toMatchObject({ slide: slides[3], shown: 1 });
    await userEvent.keyboard('{Escape}b');
    expect(shownNow(platform).blank).toBe('black');
  });
});

describe.each(['console', 'audience'] as const)('in the window of the %s the key', (window) => {
  async function at(slide: (typeof slides)[number]) {
    const { platform } = await startPresenting();
    const times = slides.indexOf(slide);
    await userEvent.keyboard('{Shift>}' + '{PageDown}'.repeat(times) + '{/Shift}');
    await seen(platform, slide, 0);
    return platform;
  }
  const press = async (platform: MemoryPlatform, key: string): Promise<void> => {
    if (window === 'console') await userEvent.keyboard(`{${key}}`);
    else platform.presenting.play({ kind: 'key', key, at: null });
  };

  it.each([
    ['PageDown', { slide: slides[2], shown: 1 }],
    ['ArrowRight', { slide: slides[2], shown: 1 }],
    ['ArrowDown', { slide: slides[2], shown: 1 }],
    ['PageUp', { slide: slides[1] }],
    ['ArrowLeft', { slide: slides[1] }],
    ['ArrowUp', { slide: slides[1] }],
    ['Home', { slide: slides[0] }],
    ['End', { slide: slides[4] }],
    ['b', { blank: 'black' }],
    ['.', { blank: 'black' }],
    ['w', { blank: 'white' }],
    ['s', { isSwapped: true }],
    ['z', { zoom: { x: 50, y: 50 } }],
    ['l', { tool: 'laser' }],
    ['d', { tool: 'pen' }],
    ['e', { tool: 'eraser' }],
  ])('%s makes %o', async (key, becomes) => {
    const platform = await at(slides[2]);
    expect(shownNow(platform)).not.toMatchObject(becomes);
    await press(platform, key);
    expect(shownNow(platform)).toMatchObject(becomes);
  });

  it('T starts the clock anew', async () => {
    const platform = await at(slides[2]);
    expect(shownNow(platform).spent).not.toEqual({});
    await press(platform, 't');
    expect(shownNow(platform).spent).toEqual({});
  });

  it('1 to 9 counts a hand, where there is such an option', async () => {
    const platform = await at(slides[3]);
    for (const key of ['1', '2', '3', '4', '9']) await press(platform, key);
    expect(shownNow(platform).rooms[0]?.counts).toEqual({ acht: 1, negen: 1, tien: 1 });
  });

  it('G shows the overview, and Escape ends', async () => {
    const platform = await at(slides[1]);
    await press(platform, 'g');
    await screen.findByTestId('grid');
    await press(platform, 'g');
    await waitFor(() => expect(screen.queryByTestId('grid')).not.toBeInTheDocument());
    await press(platform, 'Escape');
    await waitFor(() => expect(platform.presenting.now.presentation).toBeNull());
  });
});

describe('the audience’s window', () => {
  it('has its own pointer to show something larger at', async () => {
    const { platform } = await startPresenting();
    platform.presenting.play({ kind: 'key', key: 'z', at: { x: 10, y: 20 } });
    expect(shownNow(platform).zoom).toEqual({ x: 10, y: 20 });
  });

  it('that shares a display with the console makes way for the overview, and comes back', async () => {
    const { platform } = await startPresenting();
    platform.presenting.plug(false);
    const play = (key: string) => platform.presenting.play({ kind: 'key', key, at: null });
    play('g');
    expect(await screen.findByTestId('grid')).toBeVisible();
    expect(shownNow(platform).isSwapped).toBe(true);
    await waitFor(() => expect(screen.getAllByTestId('grid-slide')[0]).toHaveFocus());
    await userEvent.keyboard('4{Enter}');
    await seen(platform, slides[3], 0);
    expect(shownNow(platform).isSwapped).toBe(false);
    platform.presenting.plug(true);
    play('g');
    await screen.findByTestId('grid');
    expect(shownNow(platform).isSwapped).toBe(false);
    play('Escape');
    await waitFor(() => expect(screen.queryByTestId('grid')).not.toBeInTheDocument());
    expect(platform.presenting.now.presentation).not.toBeNull();
  });

  it('is drawn on and wiped', async () => {
    const { platform } = await startPresenting();
    const places = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
    ];
    platform.presenting.play({ kind: 'stroke', places });
    expect(shownNow(platform).drawings).toEqual([{ slide: 'cover', strokes: [places] }]);
    platform.presenting.play({ kind: 'erase', at: { x: 20, y: 11 } });
    expect(shownNow(platform).drawings).toEqual([]);
  });

  it('that somebody closed is opened again', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('{PageDown}');
    platform.presenting.closeAudience();
    expect(await screen.findByText(texts.audience.closed)).toBeVisible();
    await userEvent.click(screen.getByTestId('show-again'));
    await waitFor(() => expect(platform.presenting.now.isShown).toBe(true));
    expect(platform.presenting.now.presentation?.slide).toBe(slides[1]);
    await waitFor(() => expect(screen.queryByText(texts.audience.closed)).toBeNull());
  });

  it('on the only display is said to be there', async () => {
    const { platform } = await startPresenting();
    expect(screen.queryByText(texts.audience.oneScreen, { exact: false })).toBeNull();
    platform.presenting.plug(false);
    await screen.findByText(texts.audience.oneScreen, { exact: false });
  });

  it('that does not get a step is said, and gets the next one', async () => {
    const { platform } = await startPresenting();
    platform.refuse = 'internal';
    await userEvent.keyboard('{PageDown}');
    await screen.findByText(nl.notice['presentation-not-shown']);
    expect(shownNow(platform).slide).toBe('cover');
    platform.refuse = null;
    await userEvent.keyboard('{PageDown}');
    await seen(platform, slides[2], 0);
    expect(screen.queryByText(nl.notice['presentation-not-shown'])).not.toBeInTheDocument();
  });
});

describe('hands in the room', () => {
  it('are counted by key, by button and by field, and the room sees them', async () => {
    const { platform } = await startPresenting();
    await toQuestion();
    await userEvent.keyboard('112{Shift>}1{/Shift}');
    const [room] = shownNow(platform).rooms;
    expect(room).toMatchObject({ module: 'begin', question: 'hoe-laat' });
    expect(fields().map((field) => (field as HTMLInputElement).value)).toEqual(['1', '1', '0']);
    await userEvent.click(screen.getByRole('button', { name: filled(texts.room.more, { n: 3 }) }));
    const [first] = fields();
    if (!first) throw new Error('There is no field');
    await userEvent.clear(first);
    await userEvent.type(first, '12');
    expect(screen.getByTestId('hands')).toHaveTextContent('14 handen');
    expect(Object.values(shownNow(platform).rooms[0]?.counts ?? {}).toSorted()).toEqual([1, 1, 12]);
  });

  it('are kept when the briefer goes on, once, and again only when they changed', async () => {
    const { platform } = await startPresenting();
    await toQuestion();
    await userEvent.keyboard('112');
    expect(platform.recorded.some(({ kind }) => kind === 'room-counted')).toBe(false);
    await userEvent.keyboard('{PageDown}');
    await kept(platform, { kind: 'room-counted', question: 'hoe-laat' });
    const before = platform.recorded.length;
    await userEvent.keyboard('{PageDown}{PageDown}{PageUp}');
    await seen(platform, slides[3], 2);
    await userEvent.keyboard('3{PageUp}');
    await waitFor(() => expect(platform.recorded).toHaveLength(before + 1));
  });

  it('stand with the presentation afterwards, and are saved as CSV', async () => {
    const { platform } = await startPresenting();
    await toQuestion();
    await userEvent.keyboard('1112{PageDown}{PageDown}{Escape}');
    const given = await screen.findByTestId('given');
    expect(given).toHaveTextContent(nl.present.untitled);
    await userEvent.click(within(given).getByText('1 vraag geteld'));
    expect(
      within(given).getByRole('heading', { name: 'Hoe laat gaat de sluis open?' }),
    ).toBeVisible();
    const rows = within(given).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    await userEvent.click(within(given).getByTestId('save-csv'));
    await within(given).findByText(/^Opgeslagen in /);
    const [file] = platform.files.saved;
    expect(file?.name).toBe('Tellingen Zonder naam 2026-11-23.csv');
    const lines = (file?.text ?? '').split('\r\n');
    expect(lines[0]).toBe('\uFEFFpresentatie,datum,module,vraag,antwoord,handen,juist');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(
      /^Zonder naam,2026-11-23 \d\d:\d\d,De sluis gaat open,Hoe laat gaat de sluis open\?,Om \w+ uur,3,(ja|nee)$/,
    );
    expect(lines.filter((line) => line.endsWith(',ja'))).toEqual([
      expect.stringContaining('Om acht uur'),
    ]);
  });

  it('that could not be kept say so', async () => {
    const { platform } = await startPresenting();
    await toQuestion();
    await userEvent.keyboard('1');
    platform.refuse = 'store-full';
    await userEvent.keyboard('{PageDown}');
    await screen.findByText(nl.notice['room-not-kept']);
    platform.refuse = null;
    await userEvent.keyboard('{PageDown}');
    await kept(platform, { kind: 'room-counted' });
  });
});

describe('the time', () => {
  it('runs, tells what is left, and begins anew at T', async () => {
    const { platform } = await startPresenting();
    pass(platform, 3 * minute);
    await reads('presenter-clock', /^3:0/);
    expect(screen.getByTestId('standing')).toHaveTextContent(/achter op schema$/);
    await userEvent.keyboard('t');
    await reads('presenter-clock', /^0:0/);
    expect(screen.getByTestId('standing')).toHaveTextContent(texts.onTime);
  });

  it('that is used up is said so', async () => {
    const { platform } = await startPresenting();
    pass(platform, 60 * minute);
    expect(await screen.findByText(texts.over)).toBeVisible();
  });

  it('of each slide stands in a list, beside the plan', async () => {
    const { platform } = await startPresenting();
    pass(platform, minute);
    await userEvent.keyboard('{PageDown}');
    const pieces = within(screen.getByTestId('pace')).getAllByRole('listitem');
    expect(pieces).toHaveLength(slides.length);
    expect(pieces[0]).toHaveTextContent(/^Dia 1: Een proefbriefing. Gepland 0:30, besteed 1:0\d.$/);
    expect(pieces[1]).toHaveAttribute('aria-current', 'step');
  });
});

describe('the overview', () => {
  const cells = () => screen.getAllByTestId('grid-slide');

  it('leads to a slide by arrows', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('g');
    await screen.findByRole('dialog', { name: texts.grid.title });
    await waitFor(() => expect(cells()[0]).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await waitFor(() => expect(cells()[1]).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await seen(platform, slides[1], 0);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('leads to a slide by its number, and closes without a jump', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('g');
    await waitFor(() => expect(cells()[0]).toHaveFocus());
    await userEvent.keyboard('4');
    await waitFor(() => expect(cells()[3]).toHaveFocus());
    await userEvent.keyboard('g');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(shownNow(platform).slide).toBe('cover');
    await userEvent.keyboard('g');
    await waitFor(() => expect(cells()[0]).toHaveFocus());
    await userEvent.keyboard('4{Enter}');
    await seen(platform, slides[3], 0);
  });
});

describe('the notes', () => {
  it('are those of the slide, and a slide without says so', async () => {
    await startPresenting();
    expect(screen.getByTestId('presenter-notes')).toHaveTextContent(texts.notes.none);
    await userEvent.keyboard('{PageDown}');
    expect(screen.getByTestId('presenter-notes')).toHaveTextContent('Vraag eerst wie er wel eens');
  });

  it('are larger and smaller by key and button, and stay so', async () => {
    const { platform } = await startPresenting();
    const size = () => screen.getByTestId('presenter-notes').style.getPropertyValue('--notes-size');
    expect(size()).toBe('26px');
    await userEvent.keyboard('+');
    expect(size()).toBe('30px');
    await userEvent.click(screen.getByTestId('notes-smaller'));
    await userEvent.keyboard('---');
    expect(size()).toBe('22px');
    expect((await platform.launch()).settings.notesSize).toBe(22);
  });
});

describe('the end', () => {
  it('comes at Escape, and one can go on from where one was', async () => {
    const { platform, router } = await startPresenting();
    pass(platform, 2 * minute);
    await userEvent.keyboard('{PageDown}{Escape}');
    await waitFor(() => expect(router.currentRoute.value.name).toBe('present'));
    expect(platform.presenting.now.presentation).toBeNull();
    await kept(platform, { kind: 'presentation-ended' });
    pass(platform, 30 * minute);
    await userEvent.click(await screen.findByTestId('go-on'));
    await reads('presenter-clock', /^2:0/);
    expect(platform.presenting.now.presentation?.slide).toBe(slides[1]);
  });

  it('does not come when the shell would not', async () => {
    const { platform, router } = await startPresenting();
    platform.refuse = 'internal';
    await userEvent.keyboard('{Escape}');
    await screen.findByText(nl.notice['presentation-not-ended']);
    expect(router.currentRoute.value.name).toBe('console');
  });
});

describe('the console', () => {
  it('says that nothing is presented', async () => {
    await openAt(at.console);
    expect(await screen.findByRole('heading', { name: texts.none })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: texts.toPresent }));
    expect(await screen.findByTestId('start')).toBeVisible();
  });

  it('comes back where it was when the program was killed, clock and hands included', async () => {
    const { platform } = await startPresenting();
    await toQuestion();
    await userEvent.keyboard('11{PageDown}');
    pass(platform, 5 * minute);
    await openAt(at.console, platform);
    await reads('presenter-clock', /^5:/);
    expect(screen.getByTestId('hands')).toHaveTextContent('2 handen');
    expect(platform.presenting.now).toMatchObject({ isShown: true, presentation: { shown: 1 } });
  });

  it('does not come back by itself after half a day, nor after an end', async () => {
    const { platform } = await startPresenting();
    await userEvent.keyboard('{Escape}');
    await screen.findByTestId('go-on');
    const again = await openAt(at.console, platform);
    expect(await screen.findByRole('heading', { name: texts.none })).toBeVisible();
    again.unmount();

    const broken = await startPresenting(proefPlatform());
    pass(broken.platform, 12 * 60 * minute);
    await openPresent(at.present, broken.platform);
    await openAt(at.console, broken.platform);
    expect(await screen.findByRole('heading', { name: texts.none })).toBeVisible();
  });

  it('says when it cannot come back, and tries again', async () => {
    const { platform } = await startPresenting();
    platform.refuse = 'internal';
    await openAt(at.console, platform);
    expect(await screen.findByRole('heading', { name: texts.failed })).toBeVisible();
    platform.refuse = null;
    await userEvent.click(screen.getByRole('button', { name: texts.tryAgain }));
    expect(await screen.findByTestId('presenter-clock')).toBeVisible();
  });

  it('has the window to itself, and its own colours as long as it is there', async () => {
    const { router } = await startPresenting();
    expect(screen.queryByTestId('home')).not.toBeInTheDocument();
    expect(document.documentElement.dataset['scene']).toBe('console');
    await router.push(at.home);
    expect(await screen.findByTestId('home')).toBeVisible();
    expect(document.documentElement.dataset['scene']).toBeUndefined();
  });
});
