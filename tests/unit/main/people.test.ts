import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../electron/contract/people.ts';
import type { Reply } from '../../../electron/contract/refusal.ts';
import { progressHandlers } from '../../../electron/main/ipc/progress.ts';
import { folderOf, peopleIn, removePerson } from '../../../electron/main/people/folders.ts';
import { makeBackup } from '../../../electron/main/store/backups/make.ts';
import { lastSequence } from '../../../electron/main/store/events.ts';
import { backupsIn } from '../../../electron/main/store/open.ts';
import { changeSettings } from '../../../electron/main/store/settings.ts';
import { householdIn } from './support/household.ts';
import { quietLog } from './support/quiet-log.ts';
import { answer, databaseOf, noon } from './support/store.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.refusal.code);
  return reply.value;
}

const anna = { name: 'Anna', colour: 'red' } as const;
const bram = { name: 'Bram', colour: 'blue' } as const;

/** A laptop on which Anna (PIN 1234) and Bram learn, and nobody is open. */
async function twoPeople() {
  const dataFolder = temporaryFolder();
  const laptop = householdIn(dataFolder);
  const { household, handlers } = laptop;
  household.begin();
  const [first] = valueOf(await handlers.list(undefined));
  if (!first) throw new Error('nobody was made');
  const one = valueOf(await handlers.change({ id: first.id, ...anna, newPin: '1234' }));
  const other = valueOf(await handlers.create(bram));
  await handlers.close(undefined);
  return { ...laptop, dataFolder, anna: one, bram: other };
}

const namesIn = (dataFolder: string): string[] => readdirSync(peopleIn(dataFolder));

describe('the first start ever', () => {
  it('makes one person without a name, and opens them at once', async () => {
    const dataFolder = temporaryFolder();
    const { household, session, handlers, device } = householdIn(dataFolder);
    household.begin();
    const everyone = valueOf(await handlers.list(undefined));
    expect(everyone).toEqual([{ id: expect.any(String), name: '', colour: 'teal', hasPin: false }]);
    expect(session.person?.id).toBe(everyone[0]?.id);
    expect(device.facts().lastPerson).toBe(everyone[0]?.id);
    session.begin();
    expect(lastSequence(databaseOf(session.store))).toBe(0);
  });

  it('opens the same person at the next start', async () => {
    const dataFolder = temporaryFolder();
    const first = householdIn(dataFolder);
    first.household.begin();
    const id = first.session.person?.id;
    first.session.close();
    const second = householdIn(dataFolder);
    second.household.begin();
    expect(second.session.person?.id).toBe(id);
    expect(namesIn(dataFolder)).toEqual([id]);
  });
});

describe('who has to be chosen', () => {
  it('is nobody who is alone and has no PIN; with a PIN or with two, someone is', async () => {
    const { dataFolder, anna, bram, handlers } = await twoPeople();
    const start = () => {
      const laptop = householdIn(dataFolder);
      laptop.household.begin();
      return laptop;
    };
    expect(start().session.person).toBeNull();
    expect(start().session.store).toEqual({ database: null, state: { kind: 'closed' } });
    await handlers.remove({ id: bram.id });
    expect(start().session.person).toBeNull();
    await handlers.change({ id: anna.id, pin: '1234', newPin: null });
    expect(start().session.person?.name).toBe('Anna');
  });
});

describe('opening someone', () => {
  it('gives each their own answers and settings', async () => {
    const { session, handlers, applied, anna, bram } = await twoPeople();
    const progress = progressHandlers(session, quietLog().log);
    expect(valueOf(await handlers.open({ id: bram.id }))).toEqual(bram);
    session.begin();
    changeSettings(databaseOf(session.store), { theme: 'dark' }, quietLog().log);
    valueOf(await progress.record(answer(1)));
    valueOf(await handlers.open({ id: anna.id, pin: '1234' }));
    session.begin();
    expect(lastSequence(databaseOf(session.store))).toBe(0);
    expect(applied.at(-1)?.theme).toBe('system');
    valueOf(await handlers.open({ id: bram.id }));
    session.begin();
    expect(lastSequence(databaseOf(session.store))).toBe(1);
    expect(applied.at(-1)?.theme).toBe('dark');
  });

  it('lets a page of who was open before store nothing with who is open now', async () => {
    const { session, handlers, anna, bram } = await twoPeople();
    const progress = progressHandlers(session, quietLog().log);
    valueOf(await handlers.open({ id: bram.id }));
    session.begin();
    valueOf(await handlers.open({ id: anna.id, pin: '1234' }));
    expect(await progress.record(answer(1))).toMatchObject({
      refusal: { code: 'store-unavailable', detail: 'closed' },
    });
    session.begin();
    expect(lastSequence(databaseOf(session.store))).toBe(0);
  });

  it('lets the page that asks go on as them where it says so', async () => {
    const { session, handlers, bram } = await twoPeople();
    valueOf(await handlers.open({ id: bram.id, here: true }));
    expect(lastSequence(databaseOf(session.store))).toBe(0);
  });

  it('needs the PIN, and changes nothing without it', async () => {
    const { session, handlers, anna } = await twoPeople();
    for (const pin of ['4321', '']) {
      expect(await handlers.open({ id: anna.id, pin })).toMatchObject({
        refusal: { code: 'wrong-pin' },
      });
    }
    expect(await handlers.open({ id: anna.id })).toMatchObject({ refusal: { code: 'wrong-pin' } });
    expect(session.person).toBeNull();
    expect(valueOf(await handlers.open({ id: anna.id, pin: '1234' })).name).toBe('Anna');
  });

  it('refuses whom it does not know', async () => {
    const { handlers } = await twoPeople();
    const id = '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11';
    expect(await handlers.open({ id })).toMatchObject({ refusal: { code: 'unknown-person' } });
  });
});

describe('changing someone', () => {
  it('asks the old PIN for a new one, and shows no one the PIN', async () => {
    const { dataFolder, handlers, anna } = await twoPeople();
    const { id } = anna;
    expect(await handlers.change({ id, pin: '1111', newPin: '5678' })).toMatchObject({
      refusal: { code: 'wrong-pin' },
    });
    expect(valueOf(await handlers.change({ id, pin: '1234', newPin: '5678' })).hasPin).toBe(true);
    expect(await handlers.open({ id, pin: '1234' })).toMatchObject({ ok: false });
    expect(valueOf(await handlers.open({ id, pin: '5678' }))).toEqual(anna);
    const file = join(folderOf(peopleIn(dataFolder), id), 'person.json');
    expect(readFileSync(file, 'utf8')).not.toMatch(/1234|5678/);
  });

  it('needs no PIN for the name of who is open, and does for that of another', async () => {
    const { handlers, session, anna } = await twoPeople();
    const { id } = anna;
    expect(await handlers.change({ id, name: 'Anne' })).toMatchObject({
      refusal: { code: 'wrong-pin' },
    });
    valueOf(await handlers.open({ id, pin: '1234' }));
    const changed = valueOf(await handlers.change({ id, name: 'Anne', colour: 'olive' }));
    expect(changed).toEqual({ id, name: 'Anne', colour: 'olive', hasPin: true });
    expect(session.person?.name).toBe('Anne');
  });

  it('writes no name in the log', async () => {
    const { lines, handlers, anna } = await twoPeople();
    await handlers.open({ id: anna.id, pin: 'wrong' });
    expect(lines.join('\n')).not.toMatch(/Anna|Bram/);
  });
});

describe('a person’s file that is damaged', () => {
  it.each(['', 'Anna', '{}', '{"name":7}'])('costs the name and nothing else: %j', async (text) => {
    const { dataFolder, handlers, session, anna, lines } = await twoPeople();
    writeFileSync(join(folderOf(peopleIn(dataFolder), anna.id), 'person.json'), text);
    const found = valueOf(await handlers.list(undefined)).find(({ id }) => id === anna.id);
    expect(found).toEqual({ id: anna.id, name: '', colour: 'teal', hasPin: false });
    valueOf(await handlers.open({ id: anna.id }));
    session.begin();
    expect(lastSequence(databaseOf(session.store))).toBe(0);
    expect(lines.join('\n')).not.toContain('Anna');
  });
});

describe('a person from another laptop', () => {
  it('keeps their id, and is not made twice', async () => {
    const { handlers } = await twoPeople();
    const id = '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11';
    const made: Person = { id, name: 'Cor', colour: 'green', hasPin: false };
    expect(valueOf(await handlers.create({ id, name: 'Cor', colour: 'green' }))).toEqual(made);
    expect(await handlers.create({ id, name: 'Cor', colour: 'green' })).toMatchObject({
      refusal: { code: 'unknown-person' },
    });
  });
});

describe('removing someone', () => {
  it('takes all of them away, backups included, and leaves the others', async () => {
    const { dataFolder, handlers, session, device, anna, bram } = await twoPeople();
    valueOf(await handlers.open({ id: anna.id, pin: '1234' }));
    session.begin();
    const database = databaseOf(session.store);
    makeBackup(database, backupsIn(folderOf(peopleIn(dataFolder), anna.id)), noon);
    expect(await handlers.remove({ id: anna.id, pin: '1' })).toMatchObject({ ok: false });
    expect(namesIn(dataFolder)).toHaveLength(2);
    valueOf(await handlers.remove({ id: anna.id, pin: '1234' }));
    expect(namesIn(dataFolder)).toEqual([bram.id]);
    expect(readFileSync(join(dataFolder, 'device.json'), 'utf8')).not.toContain(anna.id);
    // Bram is alone now and has no PIN.
    expect(session.person?.id).toBe(bram.id);
    expect(device.facts().lastPerson).toBe(bram.id);
  });

  it('leaves no trace of who was here last, where nobody takes their place', async () => {
    const { dataFolder, handlers, device, anna } = await twoPeople();
    valueOf(await handlers.create({ name: 'Cor', colour: 'green' }));
    valueOf(await handlers.open({ id: anna.id, pin: '1234' }));
    expect(device.facts().lastPerson).toBe(anna.id);
    valueOf(await handlers.remove({ id: anna.id, pin: '1234' }));
    expect(device.facts().lastPerson).toBeNull();
    expect(readFileSync(join(dataFolder, 'device.json'), 'utf8')).not.toContain(anna.id);
  });

  it('leaves a person without a name when it was the last one', async () => {
    const { handlers, session, dataFolder, anna, bram } = await twoPeople();
    valueOf(await handlers.remove({ id: bram.id }));
    valueOf(await handlers.remove({ id: anna.id, pin: '1234' }));
    expect(session.person).toMatchObject({ name: '', pin: null });
    expect(namesIn(dataFolder)).toEqual([session.person?.id]);
  });

  it('that was interrupted never shows them again, and is finished at the next start', async () => {
    const { dataFolder, anna, bram } = await twoPeople();
    const people = peopleIn(dataFolder);
    const half = join(people, `.removed-${anna.id}`);
    mkdirSync(half);
    writeFileSync(join(half, 'leidraad.db'), 'the rest of it');
    removePerson(people, anna.id, quietLog().log);
    mkdirSync(half);
    const { household, handlers } = householdIn(dataFolder);
    expect(valueOf(await handlers.list(undefined)).map(({ id }) => id)).toEqual([bram.id]);
    household.begin();
    expect(namesIn(dataFolder)).toEqual([bram.id]);
  });

  it('leaves nothing of a person who was never whole', async () => {
    const { dataFolder, anna, bram } = await twoPeople();
    mkdirSync(join(peopleIn(dataFolder), '.new-5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11'));
    householdIn(dataFolder).household.begin();
    expect(namesIn(dataFolder).toSorted()).toEqual([anna.id, bram.id].toSorted());
  });
});

describe('a data folder that cannot be used', () => {
  it('says so to the page, with nobody open', () => {
    const dataFolder = temporaryFolder();
    writeFileSync(peopleIn(dataFolder), 'in the way');
    const { household, session } = householdIn(dataFolder);
    household.begin();
    session.begin();
    expect(session.person).toBeNull();
    expect(session.store).toMatchObject({ database: null, state: { kind: 'unavailable' } });
    expect(household.facts()).toMatchObject({ person: null, people: 0 });
    rmSync(peopleIn(dataFolder));
    household.begin();
    expect(session.person).not.toBeNull();
  });
});
