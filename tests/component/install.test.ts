import userEvent from '@testing-library/user-event';
import { fireEvent, screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../renderer/platform/platform.ts';
import { briefingZip, filesOf, smallBriefing, type Twist } from '../unit/briefing/file/zips.ts';
import { fixture } from './support/briefings.ts';
import { at, openAt, proefPlatform as machine } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const { install: texts } = nl;
const proefPlatform: typeof machine = (launch) => machine({ appVersion: '0.1.0', ...launch });
const name = 'klein.leidraad';

const versioned = (version: string): Twist => ({
  files: filesOf({
    ...smallBriefing,
    'briefing.yaml': smallBriefing['briefing.yaml'].replace('1.2.0', version),
  }),
  manifest: (honest) => ({ ...honest, version }),
});

const arrivedWith = async (twist: Twist = {}) =>
  ({ arrived: true, name, bytes: await briefingZip(twist) }) as const;

const dialog = () => screen.findByRole('dialog', { name: texts.title });
const stateIs = (state: string): Promise<unknown> =>
  waitFor(() => expect(screen.getByTestId('install')).toHaveAttribute('data-state', state));

describe('a file with which the program was opened', () => {
  it('is looked at, said what it is, and installed when one says so', async () => {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith();
    await openAt(at.home, platform);
    await stateIs('ready');
    const asked = await dialog();
    expect(asked).toHaveTextContent('Een kleine briefing');
    expect(asked).toHaveTextContent('Versie 1.2.0 · 1 module');
    expect(asked).toHaveTextContent(texts.standing.new);
    expect(platform.briefings.installed.size).toBe(0);

    await userEvent.click(within(asked).getByRole('button', { name: texts.go.new }));
    await stateIs('done');
    expect(platform.briefings.installed.get('klein')).toMatchObject({ version: '1.2.0' });
    await userEvent.click(within(asked).getByRole('button', { name: texts.open }));
    // The page begins anew at the briefing.
    expect(platform).toMatchObject({ restarts: 1, restartedAt: 'klein' });
  });

  it('can be left where it is', async () => {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith();
    await openAt(at.home, platform);
    await stateIs('ready');
    await userEvent.click(within(await dialog()).getByRole('button', { name: texts.cancel }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(platform.briefings.installed.size).toBe(0);
    expect(platform.restarts).toBe(0);
  });

  it('is taken in while the program runs too, also when nobody was chosen', async () => {
    const platform = proefPlatform({ person: null, store: { kind: 'closed' } });
    await openAt(at.choose, platform);
    await screen.findByRole('heading', { name: nl.people.choose.title });
    platform.briefings.arrive(await arrivedWith());
    await stateIs('ready');
  });
});

describe('a file from the menu', () => {
  it('is taken in', async () => {
    const platform = proefPlatform();
    platform.briefings.picked = await arrivedWith();
    await openAt(at.settings, platform);
    platform.choose('install');
    await stateIs('ready');
  });

  it('may not be picked after all', async () => {
    const platform = proefPlatform();
    await openAt(at.home, platform);
    await userEvent.click(await screen.findByTestId('install-pick'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['file-too-large', texts.problem['too-large']],
    ['file-not-read', nl.refusal['file-not-read']],
  ] as const)('that the shell refuses is explained: %s', async (code, said) => {
    const platform = proefPlatform();
    const refuse = () => Promise.reject(new RefusedError(code, ''));
    Object.assign(platform, { pickBriefingFile: refuse });
    await openAt(at.home, platform);
    platform.choose('install');
    expect(await dialog()).toHaveTextContent(filled(said, { file: texts.file }));
  });
});

describe('a file that is dropped on the window', () => {
  const held = (file: File) => ({ dataTransfer: { types: ['Files'], files: [file] } });

  it('is taken in, and the window says so while it is held over it', async () => {
    const file = new File([await briefingZip()], name);
    await openAt(at.home, proefPlatform());
    await fireEvent.dragOver(document.body, held(file));
    expect(await screen.findByText(texts.drop)).toBeVisible();
    await fireEvent.drop(document.body, held(file));
    await stateIs('ready');
    expect(screen.queryByText(texts.drop)).not.toBeInTheDocument();
  });

  it('that cannot be read, as a folder cannot, is refused', async () => {
    const folder = new File([], 'map.leidraad');
    const fail = () => Promise.reject(new DOMException('', 'NotReadableError'));
    Object.assign(folder, { arrayBuffer: fail });
    await openAt(at.home, proefPlatform());
    await fireEvent.drop(document.body, held(folder));
    await stateIs('failed');
    expect(await dialog()).toHaveTextContent(nl.refusal['file-not-read']);
  });

  it('is nothing to the window when it is a piece of text', async () => {
    await openAt(at.home, proefPlatform());
    await fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByTestId('drop')).not.toBeInTheDocument();
  });
});

describe('a briefing that is here already', () => {
  it.each([
    ['1.3.0', 'newer'],
    ['1.2.0', 'same'],
    ['1.1.9', 'older'],
  ] as const)('of version 1.2.0 stands to version %s as %s', async (version, kind) => {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith();
    await openAt(at.home, platform);
    await stateIs('ready');
    await userEvent.click(await screen.findByTestId('install-go'));
    await stateIs('done');

    platform.briefings.waiting = await arrivedWith(versioned(version));
    await openAt(at.home, platform);
    await stateIs('ready');
    const asked = await dialog();
    expect(asked).toHaveTextContent(filled(texts.standing[kind], { here: '1.2.0' }));
    const go = within(asked).getByRole('button', { name: filled(texts.go[kind], { version }) });
    // Enter does no harm.
    const safe = kind === 'older' ? within(asked).getByText(texts.cancel) : go;
    await waitFor(() => expect(safe).toHaveFocus());
    await userEvent.click(go);
    await stateIs('done');
    expect(platform.briefings.installed.get('klein')).toMatchObject({ version });
  });

  it('stands to the program’s own by that one’s version', async () => {
    const platform = proefPlatform();
    const own = fixture('proef');
    const files = filesOf(Object.fromEntries(own.texts.map(({ path, text }) => [path, text])));
    platform.briefings.waiting = await arrivedWith({
      files,
      manifest: (honest) => ({ ...honest, id: 'proef', version: '1.0.0' }),
    });
    await openAt(at.home, platform);
    await stateIs('ready');
    expect(await dialog()).toHaveTextContent(filled(texts.standing.same, { here: '1.0.0' }));
  });
});

describe('a file that is not taken', () => {
  const unsafe = '../../naast.md';

  it.each<[keyof typeof texts.problem, Twist, Record<string, string>]>([
    ['unsafe', { files: filesOf({ ...smallBriefing, [unsafe]: '' }) }, { path: unsafe }],
    ['forbidden', { files: filesOf({ ...smallBriefing, 'a.exe': '' }) }, { path: 'a.exe' }],
    ['damaged', { manifest: (honest) => ({ ...honest, version: '9' }) }, {}],
    ['not-ours', { manifest: () => ({ format: 'h5p' }) }, {}],
    [
      'newer-app',
      { manifest: (honest) => ({ ...honest, minimumAppVersion: '9.0.0' }) },
      { needs: '9.0.0' },
    ],
  ])('is refused in plain words: %s', async (code, twist, values) => {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith(twist);
    await openAt(at.home, platform);
    await stateIs('refused');
    const asked = await dialog();
    expect(asked).toHaveTextContent(filled(texts.problem[code], { file: name, ...values }));
    expect(asked).toHaveTextContent(texts.nothing);
    await userEvent.click(within(asked).getByRole('button', { name: texts.close }));
    expect(platform.restarts).toBe(0);
  });

  it('because no briefing is in it, is refused with the mistakes and their places', async () => {
    const platform = proefPlatform();
    const files = filesOf({ ...smallBriefing, 'briefing.yaml': 'id: klein\n' });
    platform.briefings.waiting = await arrivedWith({ files });
    await openAt(at.home, platform);
    await stateIs('refused');
    expect(await dialog()).toHaveTextContent(/briefing\.yaml:1/);
  });

  it('by the machine, leaves everything as it was', async () => {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith();
    await openAt(at.home, platform);
    await stateIs('ready');
    platform.refuse = 'store-full';
    await userEvent.click(await screen.findByTestId('install-go'));
    await stateIs('failed');
    expect(await dialog()).toHaveTextContent(nl.refusal['store-full']);
  });
});

it('mistakes of the author are told before one installs it', async () => {
  const platform = proefPlatform();
  const broken = { ...smallBriefing, 'nl/01-begin.md': '## Zonder hoofd {#stap}\n' };
  platform.briefings.waiting = await arrivedWith({ files: filesOf(broken) });
  await openAt(at.home, platform);
  await stateIs('ready');
  expect(await dialog()).toHaveTextContent(/In deze briefing sta(?:at|an) /);
});

describe('an installed briefing on home', () => {
  async function installed() {
    const platform = proefPlatform();
    platform.briefings.waiting = await arrivedWith();
    await openAt(at.home, platform);
    await stateIs('ready');
    await userEvent.click(await screen.findByTestId('install-go'));
    await stateIs('done');
    await openAt(at.home, platform);
    return platform;
  }
  const row = async () => {
    const rows = await screen.findAllByTestId('shelf-entry');
    const found = rows.find((each) => each.dataset['id'] === 'klein');
    if (!found) throw new Error('It is not listed');
    return within(found);
  };

  it('is listed by its title and version, and leads to it', async () => {
    await installed();
    const entry = await row();
    expect(
      entry.getByText(new RegExp(filled(texts.shelf.installed, { version: '1.2.0' }))),
    ).toBeVisible();
    await userEvent.click(await entry.findByRole('link', { name: 'Een kleine briefing' }));
    await screen.findByRole('heading', { level: 1, name: 'Een kleine briefing' });
  });

  it('is removed after one was told what goes and what stays', async () => {
    const platform = await installed();
    const entry = await row();
    await entry.findByRole('link', { name: 'Een kleine briefing' });
    const named = { name: 'Een kleine briefing' };
    await userEvent.click(entry.getByRole('button', { name: filled(texts.shelf.removeOf, named) }));
    const asked = screen.getByRole('dialog', { name: filled(texts.remove.heading, named) });
    expect(asked).toHaveTextContent(texts.remove.stays);
    expect(asked).not.toHaveTextContent(texts.remove.back);
    await userEvent.click(within(asked).getByRole('button', { name: texts.remove.go }));
    await waitFor(() => expect(platform.restarts).toBe(1));
    expect(platform.briefings.installed.size).toBe(0);
  });

  it('that cannot be removed stays, and that is said', async () => {
    const platform = await installed();
    const entry = await row();
    await userEvent.click(entry.getByRole('button'));
    platform.refuse = 'store-read-only';
    await userEvent.click(screen.getByTestId('remove-briefing'));
    expect(await screen.findByText(nl.notice['briefing-not-removed'])).toBeVisible();
    expect(platform.restarts).toBe(0);
  });
});

describe('after the program was updated', () => {
  const texts = (version: string) =>
    fixture('proef').texts.map(({ path, text }) => ({
      path,
      text: text.replace(/^version: .*$/m, `version: ${version}`),
    }));
  const shelved = (version: string) => {
    const platform = proefPlatform();
    const files = { texts: texts(version), media: [] };
    platform.briefings.installed.set('proef', { version, mayBeOvertaken: true, files });
    return platform;
  };

  it('an installed briefing that the program now brings in a newer version goes', async () => {
    const platform = shelved('0.9.0');
    await openAt(at.home, platform);
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
    expect(platform.briefings.installed.size).toBe(0);
  });

  it('an installed briefing that is newer stays', async () => {
    const platform = shelved('7.0.0');
    await openAt(at.home, platform);
    await screen.findByRole('heading', { level: 1, name: 'Een proefbriefing' });
    expect(platform.briefings.installed.size).toBe(1);
  });
});
