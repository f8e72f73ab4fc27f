import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture, rewritten } from './support/briefings.ts';
import { at, openAt } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const events = async () =>
  within(await screen.findByRole('listbox', { name: nl.timeline.drawing }));
const details = () => screen.getByRole('region', { name: nl.timeline.details });
const level = (percent: number): string => filled(nl.timeline.zoom, { percent });

describe('the timeline', () => {
  it('has an event for each of the briefing’s, in the order of time, with what it rests on', async () => {
    await openAt(at.timeline);
    const names = (await events()).getAllByRole('option').map((option) => option.textContent);
    const said = (date: string, text: string, basis: string): RegExp =>
      new RegExp(`${date}.*${text}.*${basis}`);
    expect(names).toEqual([
      expect.stringMatching(said('1999', 'gebouwd', nl.passage.basis.note)),
      expect.stringMatching(said('12 maart 2024', 'verschijnt', nl.passage.basis.communication)),
      expect.stringMatching(said('januari 2025', 'app', nl.passage.basis.since)),
    ]);
  });

  it('opens at the document itself, and says all of it', async () => {
    await openAt(at.timeline);
    const option = (await events()).getByRole('option', { selected: true });
    expect(option).toHaveTextContent('Het proefstuk verschijnt.');
    expect(option).toHaveAttribute('tabindex', '0');
    expect(details()).toHaveTextContent('Het proefstuk verschijnt.');
    expect(details()).toHaveTextContent(nl.passage.basis.communication);
    expect(details()).toHaveTextContent('COM(2099) 1');
    expect(within(details()).getAllByRole('link')).toHaveLength(2);
  });

  it('goes from event to event with the arrow keys, one of which the tab key reaches', async () => {
    await openAt(at.timeline);
    const list = await events();
    list.getByRole('option', { selected: true }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(list.getByRole('option', { selected: true })).toHaveFocus();
    expect(details()).toHaveTextContent('(EU) 2099/12');
    await userEvent.keyboard('{Home}');
    expect(list.getByRole('option', { selected: true })).toHaveTextContent('1999');
    await userEvent.keyboard('{ArrowLeft}');
    expect(list.getByRole('option', { selected: true })).toHaveTextContent('1999');
    await userEvent.keyboard('{End}');
    expect(list.getByRole('option', { selected: true })).toHaveTextContent('januari 2025');
    const reached = list.getAllByRole('option').filter((option) => option.tabIndex === 0);
    expect(reached).toEqual([list.getByRole('option', { selected: true })]);
  });

  it('is zoomed by plus and minus and shown whole by 0, and says how far', async () => {
    await openAt(at.timeline);
    const list = await events();
    const status = screen.getByText(level(100));
    expect(status).toHaveAttribute('role', 'status');
    list.getByRole('option', { selected: true }).focus();
    await userEvent.keyboard('++');
    expect(status).toHaveTextContent(level(400));
    expect(list.queryByText('De sluis wordt gebouwd.')).not.toBeInTheDocument();
    await userEvent.keyboard('-');
    expect(status).toHaveTextContent(level(200));
    await userEvent.keyboard('0');
    expect(status).toHaveTextContent(level(100));
    expect(list.getAllByRole('option')).toHaveLength(3);
  });

  it('brings an event into sight when the keys go to it', async () => {
    await openAt(at.timeline);
    const list = await events();
    list.getByRole('option', { selected: true }).focus();
    await userEvent.keyboard('+++{ArrowLeft}');
    expect(list.getByRole('option', { selected: true })).toHaveTextContent(
      'De sluis wordt gebouwd.',
    );
    expect(list.getByRole('option', { selected: true })).toHaveFocus();
  });

  it('keeps the focus when what had it goes out of sight', async () => {
    await openAt(at.timeline);
    const list = await events();
    list.getByRole('option', { selected: true }).focus();
    await userEvent.keyboard('+++{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(list.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText(nl.timeline.none)).toBeVisible();
    expect(screen.getByRole('listbox')).toHaveFocus();
    await userEvent.keyboard('0');
    expect(list.getAllByRole('option')).toHaveLength(3);
  });

  it('does by its buttons what the keys do', async () => {
    await openAt(at.timeline);
    const list = await events();
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    await press(nl.timeline.zoomIn);
    await press(nl.timeline.zoomIn);
    expect(screen.getByText(level(400))).toBeVisible();
    for (let turn = 0; turn < 12; turn += 1) await press(nl.timeline.earlier);
    expect(list.getByRole('option')).toHaveTextContent('De sluis wordt gebouwd.');
    for (let turn = 0; turn < 12; turn += 1) await press(nl.timeline.later);
    expect(list.getAllByRole('option')).toHaveLength(2);
    await press(nl.timeline.zoomOut);
    expect(screen.getByText(level(200))).toBeVisible();
    await press(nl.timeline.all);
    expect(list.getAllByRole('option')).toHaveLength(3);
  });

  it('leaves the keys of the window alone', async () => {
    await openAt(at.timeline);
    const list = await events();
    list.getByRole('option', { selected: true }).focus();
    await userEvent.keyboard('{Control>}+{/Control}{Alt>}{ArrowLeft}{/Alt}x');
    expect(screen.getByText(level(100))).toBeVisible();
    expect(details()).toHaveTextContent('Het proefstuk verschijnt.');
  });

  it('selects what is clicked', async () => {
    await openAt(at.timeline);
    const list = await events();
    await userEvent.click(list.getByText('De sluis wordt gebouwd.'));
    expect(list.getByRole('option', { selected: true })).toHaveTextContent('1999');
    expect(details()).toHaveTextContent(nl.passage.basis.note);
  });

  it('says the same in a table', async () => {
    await openAt(at.timeline);
    await events();
    const table = within(screen.getByRole('table', { name: nl.timeline.table }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent.trim())).toEqual([
      '1999',
      '12 maart 2024',
      'januari 2025',
    ]);
    const [, , last] = rows;
    expect(last).toHaveTextContent('Melden mag ook met een app.');
    expect(last).toHaveTextContent(nl.passage.basis.since);
    expect(last).toHaveTextContent('(EU) 2099/12');
    await userEvent.click(table.getByRole('link', { name: 'Deel A, punt 2' }));
    expect(await screen.findByRole('article', { name: 'Deel A, punt 2' })).toHaveFocus();
  });

  it('leaves out an event that cannot be read', async () => {
    const proef = rewritten(fixture('proef'), 'timeline.yaml', "'1999'", "'1999-13'");
    await openAt(at.timeline, memoryPlatform({ proef }));
    expect((await events()).getAllByRole('option')).toHaveLength(2);
  });

  it('says so when the briefing has no timeline', async () => {
    await openAt('/briefing/kapot/timeline', memoryPlatform({ kapot: fixture('kapot') }));
    expect(await screen.findByRole('heading', { name: nl.timeline.empty })).toBeVisible();
  });
});
