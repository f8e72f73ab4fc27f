import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Presentation } from '../../renderer/presenting/presentation.ts';
import { agendaNow, boxOf, openPresent, shownNow } from './support/presenting.ts';
import { at, kept, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const texts = nl.present;
const sum = (): number => Number(screen.getByTestId('sum').dataset['value']);
const minutesOf = (item: string) =>
  screen.getByRole('textbox', { name: filled(texts.order.minutes, { item }) });
const opening = 'Wanneer gaat de sluis open?';

describe('what is presented', () => {
  it('is every step at first, or the module that one came from', async () => {
    await openPresent();
    expect(agendaNow()).toHaveLength(6);
    await openPresent(at.presentModule('vervolg'));
    expect(agendaNow()).toEqual(['vervolg/storm']);
  });

  it('is reached from home, from a module, and from the menu', async () => {
    const { router, platform } = await openAt(at.home);
    await userEvent.click(await screen.findByTestId('present'));
    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe(at.present));
    await router.push(at.module('begin'));
    await userEvent.click(await screen.findByTestId('present'));
    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe(at.presentModule('begin')));
    await router.push(at.home);
    platform.choose('present');
    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe(at.present));
  });

  it('is chosen by step, by question and by module', async () => {
    await openPresent();
    await userEvent.click(screen.getByRole('button', { name: texts.choose.none }));
    expect(screen.getByText(texts.order.empty)).toBeVisible();
    await userEvent.click(boxOf('begin/melden'));
    await userEvent.click(boxOf('begin/opening?zondag'));
    expect(agendaNow()).toEqual(['begin/opening?zondag', 'begin/melden']);
    const [module] = screen.getAllByTestId('choose-module');
    const box = within(module ?? document.body).getByRole('checkbox');
    expect(box).toBePartiallyChecked();
    await userEvent.click(box);
    expect(agendaNow()).toEqual(['begin/opening', 'begin/opening?zondag', 'begin/melden']);
    await userEvent.click(box);
    expect(agendaNow()).toEqual([]);
  });

  it('offers only questions that a room answers by raising hands', async () => {
    await openPresent();
    expect(() => boxOf('soorten/haven?de-hoop')).toThrow('cannot be chosen');
    expect(boxOf('begin/opening?hoe-laat')).not.toBeChecked();
  });

  it('is still chosen after a look at something else', async () => {
    const { router } = await openPresent(at.presentModule('begin'));
    await userEvent.click(boxOf('begin/melden'));
    await router.push(at.home);
    await router.push(at.presentModule('begin'));
    await screen.findByTestId('start');
    expect(agendaNow()).toEqual(['begin/opening']);
  });
});

describe('the order', () => {
  it('changes by button and by the keyboard, and says where a thing stands', async () => {
    await openPresent(at.presentModule('begin'));
    await userEvent.click(
      screen.getByRole('button', { name: filled(nl.arrange.order.down, { item: opening }) }),
    );
    expect(agendaNow()).toEqual(['begin/melden', 'begin/opening']);
    expect(
      await screen.findByText(filled(nl.arrange.order.place, { item: opening, n: 2, of: 2 })),
    ).toBeInTheDocument();
    screen.getByRole('button', { name: filled(nl.arrange.order.grip, { item: opening }) }).focus();
    await userEvent.keyboard(' {ArrowUp} ');
    expect(agendaNow()).toEqual(['begin/opening', 'begin/melden']);
  });

  it('loses what is left out, and gets it back', async () => {
    await openPresent(at.presentModule('begin'));
    await userEvent.click(
      screen.getByRole('button', { name: filled(texts.order.leave, { item: opening }) }),
    );
    expect(agendaNow()).toEqual(['begin/melden']);
    expect(boxOf('begin/opening')).not.toBeChecked();
    await userEvent.click(screen.getByTestId('undo'));
    expect(agendaNow()).toEqual(['begin/opening', 'begin/melden']);
  });
});

describe('the time', () => {
  it('adds up what is planned, and what the briefer gives in its place', async () => {
    await openPresent(at.presentModule('begin'));
    // Half a minute to open, two that the author gave, and one for what has no notes.
    const before = sum();
    expect(before).toBe(3.5);
    await userEvent.type(minutesOf(opening), '7,5{Enter}');
    expect(sum()).toBe(before - 2 + 7.5);
    await userEvent.clear(minutesOf(opening));
    await userEvent.tab();
    expect(sum()).toBe(before);
  });

  it('is compared with what there is', async () => {
    await openPresent(at.presentModule('begin'));
    const there = screen.getByRole('textbox', { name: texts.time.there });
    await userEvent.type(there, '2{Enter}');
    expect(screen.getByText(/minuten te veel$/)).toBeVisible();
    await userEvent.clear(there);
    await userEvent.type(there, '60{Enter}');
    expect(screen.getByText(/minuten over$/)).toBeVisible();
  });

  it.each(['0', '601', 'veel', '2,5'])('takes no %s for the time there is', async (typed) => {
    await openPresent(at.presentModule('begin'));
    const there = screen.getByRole('textbox', { name: texts.time.there });
    await userEvent.type(there, `${typed}{Enter}`);
    expect(there).toBeInvalid();
    expect(screen.getByText(texts.time.wrong)).toBeVisible();
  });
});

describe('starting', () => {
  it('shows the first slide to the room, and goes to the console', async () => {
    const { platform, router } = await openPresent(at.presentModule('begin'));
    await userEvent.keyboard('{F5}');
    await screen.findByTestId('presenter-clock');
    expect(router.currentRoute.value.name).toBe('console');
    expect(shownNow(platform)).toMatchObject({
      briefing: 'proef',
      language: 'nl',
      slide: 'cover',
      agenda: { items: [{ step: 'opening' }, { step: 'melden' }] },
    });
    await kept(platform, { kind: 'presentation-started', name: '' });
  });

  it('is in the language that was picked', async () => {
    const { platform } = await openPresent(at.presentModule('begin'));
    await userEvent.click(screen.getByRole('radio', { name: nl.language.name.en }));
    await userEvent.click(screen.getByTestId('start'));
    await screen.findByTestId('presenter-clock');
    expect(shownNow(platform).language).toBe('en');
    expect(screen.getByTestId('presenter-next')).toHaveTextContent('When does the lock open?');
  });

  it('needs something to show', async () => {
    const { platform } = await openPresent();
    await userEvent.click(screen.getByRole('button', { name: texts.choose.none }));
    await userEvent.keyboard('{F5}');
    await userEvent.click(screen.getByTestId('start'));
    expect(screen.getByText(texts.start.nothing)).toBeVisible();
    expect(platform.presenting.presented).toEqual([]);
  });

  it('says so when the shell would not, and stays', async () => {
    const { platform, router } = await openPresent();
    platform.refuse = 'internal';
    await userEvent.click(screen.getByTestId('start'));
    await screen.findByText(nl.notice['presentation-not-started']);
    expect(router.currentRoute.value.name).toBe('present');
  });
});

describe('an agenda', () => {
  async function save(name: string): Promise<void> {
    await userEvent.clear(screen.getByTestId('agenda-name'));
    await userEvent.type(screen.getByTestId('agenda-name'), `${name}{Enter}`);
  }
  const saved = (): string[] =>
    screen
      .queryAllByTestId('saved-agenda')
      .map((row) => row.querySelector('strong')?.textContent ?? '');

  it('is saved by name, opened, renamed and removed', async () => {
    const { platform } = await openPresent(at.presentModule('begin'));
    await userEvent.type(screen.getByRole('textbox', { name: texts.time.there }), '20{Enter}');
    await save('Team');
    await screen.findByText(filled(texts.save.saved, { name: 'Team' }));
    await openPresent(at.present, platform);
    expect(saved()).toEqual(['Team']);
    expect(agendaNow()).toHaveLength(6);
    await userEvent.click(screen.getByTestId('open-agenda'));
    expect(agendaNow()).toEqual(['begin/opening', 'begin/melden']);
    expect(screen.getByRole('textbox', { name: texts.time.there })).toHaveValue('20');

    await userEvent.click(screen.getByRole('button', { name: /^Hernoem/ }));
    const rename = await screen.findByRole('dialog', { name: texts.saved.renameTitle });
    await userEvent.clear(within(rename).getByRole('textbox'));
    await userEvent.type(within(rename).getByRole('textbox'), 'Directie{Enter}');
    await waitFor(() => expect(saved()).toEqual(['Directie']));
    expect(screen.getByTestId('agenda-name')).toHaveValue('Directie');

    await userEvent.click(screen.getByRole('button', { name: /^Verwijder/ }));
    const remove = await screen.findByRole('dialog');
    await userEvent.click(within(remove).getByRole('button', { name: texts.saved.remove }));
    await screen.findByText(texts.saved.empty);
    expect(agendaNow()).toEqual(['begin/opening', 'begin/melden']);
  });

  it('is saved anew under its name, or as another one', async () => {
    await openPresent(at.presentModule('begin'));
    await save('Team');
    await waitFor(() => expect(saved()).toEqual(['Team']));
    await userEvent.click(boxOf('begin/melden'));
    await save('Team 2');
    await waitFor(() => expect(saved()).toEqual(['Team 2']));
    await userEvent.click(screen.getByRole('button', { name: texts.save.asNew }));
    await waitFor(() => expect(saved()).toEqual(['Team 2', 'Team 2']));
  });

  it('needs a name', async () => {
    const { platform } = await openPresent();
    await userEvent.click(screen.getByTestId('save-agenda'));
    expect(screen.getByText(texts.save.needsName)).toBeVisible();
    expect(screen.getByTestId('agenda-name')).toBeInvalid();
    expect(platform.recorded).toEqual([]);
  });

  it('that could not be saved says so', async () => {
    const { platform } = await openPresent();
    platform.refuse = 'store-full';
    await save('Team');
    await screen.findByText(nl.notice['agenda-not-kept']);
    expect(saved()).toEqual([]);
  });

  it('of which a part is gone says how much', async () => {
    const platform = proefPlatform();
    const { platform: same } = await openPresent(at.presentModule('begin'), platform);
    await save('Team');
    await kept(same, { kind: 'agenda-put' });
    const [event] = platform.recorded;
    if (event?.kind !== 'agenda-put') throw new Error('No agenda was kept');
    const gone = { module: 'weg', step: 'weg', question: null, minutes: null };
    await platform.record({
      event: { ...event, id: platform.newId(), items: [...event.items, gone] },
      projections: [
        {
          kind: 'agenda',
          briefing: 'proef',
          scope: '',
          key: event.agenda,
          value: { name: 'Team', minutes: null, items: [...event.items, gone] },
        },
      ],
    });
    await openPresent(at.present, platform);
    await userEvent.click(screen.getByTestId('open-agenda'));
    expect(screen.getByText(/Eén onderdeel staat niet meer/)).toBeVisible();
    expect(agendaNow()).toEqual(['begin/opening', 'begin/melden']);
  });
});

describe('a presentation that was left off', () => {
  const presentation: Presentation = {
    id: '00000000-0000-4000-8000-0000000000aa',
    briefing: 'proef',
    language: 'nl',
    agenda: {
      name: 'Team',
      minutes: 20,
      items: [{ module: 'begin', step: 'opening', question: null, minutes: null }],
    },
    slide: 'begin/opening',
    shown: 1,
    blank: null,
    zoom: null,
    tool: null,
    drawings: [],
    rooms: [],
    clockFrom: Date.UTC(2026, 10, 20, 9),
    enteredAt: Date.UTC(2026, 10, 20, 9, 5),
    spent: { cover: 300_000 },
    isSwapped: false,
  };

  it('can be gone on with where it was, with its clock', async () => {
    const { platform } = await openPresent(at.present, proefPlatform({ presentation }));
    const card = screen.getByRole('region', { name: texts.resume.leftOff });
    await within(card).findByText(/^Dia 2 van 3: Wanneer gaat de sluis open/);
    expect(agendaNow()).toEqual(['begin/opening']);
    await userEvent.click(screen.getByTestId('go-on'));
    expect(await screen.findByTestId('presenter-clock')).toHaveTextContent('5:00');
    expect(shownNow(platform)).toMatchObject({ slide: 'begin/opening', shown: 1 });
  });

  it('can be let go', async () => {
    const { platform } = await openPresent(at.present, proefPlatform({ presentation }));
    await userEvent.click(screen.getByTestId('forget'));
    await waitFor(() => expect(screen.queryByTestId('go-on')).not.toBeInTheDocument());
    expect(platform.presenting.now.presentation).toBeNull();
  });

  it('of another briefing is not spoken of here', async () => {
    await openPresent(
      at.present,
      proefPlatform({ presentation: { ...presentation, briefing: 'ander' } }),
    );
    expect(screen.queryByTestId('go-on')).not.toBeInTheDocument();
  });
});

describe('the screen', () => {
  it('says that a briefing is not there', async () => {
    await openAt('/briefing/nergens/present');
    expect(await screen.findByRole('heading', { name: texts.missing })).toBeVisible();
  });

  it('says that nothing was presented or saved yet', async () => {
    await openPresent();
    expect(screen.getByText(texts.saved.empty)).toBeVisible();
    expect(screen.getByText(texts.given.empty)).toBeVisible();
  });

  it('lets one present where what was saved cannot be read', async () => {
    const platform = proefPlatform({
      store: { kind: 'unavailable', file: '/x', detail: 'EACCES', isFull: false },
    });
    await openPresent(at.present, platform);
    expect(screen.getByText(texts.saved.unread)).toBeVisible();
    expect(screen.queryByTestId('save-agenda')).not.toBeInTheDocument();
    await userEvent.keyboard('{F5}');
    expect(await screen.findByTestId('presenter-clock')).toBeVisible();
  });
});
