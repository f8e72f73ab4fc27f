import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../renderer/platform/platform.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const { people: texts } = nl;

const anna: Person = {
  id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11',
  name: 'Anna',
  colour: 'red',
  hasPin: true,
};
const bram: Person = {
  id: '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c12',
  name: 'Bram',
  colour: 'blue',
  hasPin: false,
};

/** A laptop of Anna, whose PIN is 2468, and Bram, on which nobody is chosen. */
function laptop(lastPerson = bram.id) {
  const platform = proefPlatform({ person: null, people: 2, lastPerson });
  platform.people.everyone = [bram, anna];
  platform.people.pins.set(anna.id, '2468');
  return platform;
}

const person = (name: string) => screen.findByRole('button', { name: new RegExp(name) });

describe('choosing who one is', () => {
  it('lists everyone by name, with the focus on who was here last', async () => {
    await openAt(at.choose, laptop());
    const list = await screen.findByRole('list', { name: texts.list });
    const names = within(list).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Anna'),
      expect.stringContaining('Bram'),
    ]);
    expect(names[0]).toHaveTextContent(texts.withPin);
    expect(names[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(names[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(names[1]).toHaveFocus();
  });

  it('goes on at once as who has no PIN', async () => {
    const { platform } = await openAt(at.choose, laptop());
    await userEvent.click(await person('Bram'));
    expect(platform.people.open).toEqual(bram);
    expect(platform.restarts).toBe(1);
  });

  it('asks a PIN, says when it is wrong, and lets the right one in', async () => {
    const { platform } = await openAt(at.choose, laptop());
    await userEvent.click(await person('Anna'));
    const field = screen.getByLabelText(filled(texts.pin.of, { name: 'Anna' }));
    expect(field).toHaveFocus();
    await userEvent.keyboard('1111{Enter}');
    expect(await screen.findByText(texts.pin.wrong)).toBeVisible();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(platform.restarts).toBe(0);
    await userEvent.keyboard('2468{Enter}');
    await waitFor(() => expect(platform.restarts).toBe(1));
    expect(platform.people.open).toEqual(anna);
  });

  it('adds someone with a name, in a colour that nobody has', async () => {
    const { platform } = await openAt(at.choose, laptop());
    await userEvent.click(await screen.findByRole('button', { name: texts.choose.add }));
    expect(screen.getByLabelText(texts.add.name)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(texts.add.needsName)).toBeVisible();
    expect(screen.getByRole('radio', { name: texts.colour.copper })).toBeChecked();
    await userEvent.keyboard(' Cor {Enter}');
    await waitFor(() => expect(platform.restarts).toBe(1));
    expect(platform.people.open).toMatchObject({ name: 'Cor', colour: 'copper' });
    expect((await platform.launch()).settings.language).toBe('nl');
  });

  it('can be left as it was', async () => {
    await openAt(at.choose, laptop());
    await userEvent.click(await screen.findByRole('button', { name: texts.choose.add }));
    await userEvent.click(screen.getByRole('button', { name: texts.cancel }));
    expect(await screen.findByRole('button', { name: texts.choose.add })).toHaveFocus();
  });

  it('says so when someone cannot be opened', async () => {
    const { platform } = await openAt(at.choose, laptop());
    platform.refuse = 'unknown-person';
    await userEvent.click(await person('Bram'));
    expect(await screen.findByText(nl.notice['person-not-opened'])).toBeVisible();
    expect(platform.restarts).toBe(0);
  });

  it('leads to no settings, and to the privacy page', async () => {
    await openAt(at.choose, laptop());
    await person('Bram');
    expect(screen.queryByRole('link', { name: nl.settings.title })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: texts.choose.privacy }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(nl.privacy.title);
    expect(screen.getByText('/home/leidraad/people/1')).toBeVisible();
    expect(screen.getByRole('link', { name: nl.privacy.choose })).toBeVisible();
  });
});

/** A laptop on which Bram, alone or not, is at work. */
const atWork = (people = 1) => proefPlatform({ person: bram, people });

describe('who is at work', () => {
  it('stands in the bar when there are more people, and not when there is one', async () => {
    await openAt(at.home, atWork(2));
    const link = screen.getByRole('link', { name: filled(texts.manage.bar, { name: 'Bram' }) });
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(texts.manage.title);
    await openAt(at.home, atWork());
    expect(screen.queryByTestId('who')).toBeNull();
  });

  it('can change their name and colour', async () => {
    const { platform } = await openAt(at.people, atWork());
    const field = await screen.findByLabelText(texts.manage.name);
    await userEvent.clear(field);
    await userEvent.type(field, 'Bo{Enter}');
    expect(await screen.findByText(texts.manage.nameKept)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: texts.colour.olive }));
    await waitFor(() =>
      expect(platform.people.open).toMatchObject({ name: 'Bo', colour: 'olive' }),
    );
  });

  it('sets, changes and removes a PIN, and is told what it is worth', async () => {
    const { platform } = await openAt(at.people, atWork());
    expect(await screen.findByText(texts.setPin.honest)).toBeVisible();
    const type = async (label: string, pin: string) => {
      await userEvent.clear(screen.getByLabelText(label));
      await userEvent.type(screen.getByLabelText(label), pin);
    };
    await type(texts.setPin.new, '12');
    await userEvent.click(screen.getByRole('button', { name: texts.setPin.set }));
    expect(
      await screen.findByText(filled(texts.setPin.form, { fewest: 4, most: 12 })),
    ).toBeVisible();
    await type(texts.setPin.new, '1234');
    await type(texts.setPin.again, '1243');
    await userEvent.click(screen.getByRole('button', { name: texts.setPin.set }));
    expect(await screen.findByText(texts.setPin.differ)).toBeVisible();
    await type(texts.setPin.again, '1234');
    await userEvent.click(screen.getByRole('button', { name: texts.setPin.set }));
    expect(await screen.findByText(texts.setPin.isSet)).toBeVisible();
    expect(platform.people.pins.get(bram.id)).toBe('1234');
    await type(texts.setPin.old, '9999');
    await userEvent.click(screen.getByRole('button', { name: texts.setPin.remove }));
    expect(await screen.findByText(texts.setPin.wrong)).toBeVisible();
    await type(texts.setPin.old, '1234');
    await userEvent.click(screen.getByRole('button', { name: texts.setPin.remove }));
    expect(await screen.findByText(texts.setPin.isRemoved)).toBeVisible();
    expect(platform.people.open?.hasPin).toBe(false);
  });

  it('can stop, so that someone else goes on', async () => {
    const { platform } = await openAt(at.people, atWork());
    await userEvent.click(await screen.findByRole('button', { name: texts.manage.switchGo }));
    await waitFor(() => expect(platform.restarts).toBe(1));
    expect(platform.people.open).toBeNull();
  });

  it('is deleted only when the name is typed', async () => {
    const { platform } = await openAt(at.people, atWork());
    const name = { name: 'Bram' };
    await userEvent.click(
      await screen.findByRole('button', { name: filled(texts.remove.ask, name) }),
    );
    const dialog = within(screen.getByRole('dialog', { name: filled(texts.remove.heading, name) }));
    expect(dialog.getByText(texts.remove.backups)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: texts.remove.confirm }));
    expect(await dialog.findByText(texts.remove.nameDiffers)).toBeVisible();
    expect(platform.people.everyone).toHaveLength(1);
    await userEvent.type(dialog.getByLabelText(filled(texts.remove.typeName, name)), 'bram');
    await userEvent.click(dialog.getByRole('button', { name: texts.remove.confirm }));
    await waitFor(() => expect(platform.restarts).toBe(1));
    expect(platform.people.everyone).toEqual([]);
  });

  it('takes everything along in one file, and hears where it is', async () => {
    const { platform } = await openAt(at.people, atWork());
    await userEvent.click(await screen.findByRole('button', { name: texts.take.export }));
    const path = '/documents/leidraad-Bram';
    expect(await screen.findByText(filled(texts.take.saved, { path }))).toBeVisible();
    expect(JSON.parse(platform.files.saved[0]?.text ?? '')).toMatchObject({
      format: 'leidraad-learner',
      person: { id: bram.id },
    });
  });

  it('hears it when the disk is full', async () => {
    const { platform } = await openAt(at.people, atWork());
    platform.refuse = 'file-full';
    await userEvent.click(await screen.findByRole('button', { name: texts.take.export }));
    expect(await screen.findByText(nl.notice['file-not-saved'])).toBeVisible();
    expect(screen.queryByText(texts.take.busy)).toBeNull();
  });

  it('hears in plain words why a file is not taken in', async () => {
    const { platform } = await openAt(at.people, atWork());
    platform.files.picked = { opened: true, name: 'x.json', text: '{"format":' };
    await userEvent.click(await screen.findByRole('button', { name: texts.take.import }));
    expect(await screen.findByText(texts.incoming.mistake['not-json'])).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: texts.incoming.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(platform.restarts).toBe(0);
  });
});
