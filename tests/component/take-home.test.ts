import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearnerEvent } from '../../electron/contract/events.ts';
import { memoryPlatform, type MemoryPlatform } from '../../renderer/platform/memory.ts';
import { fixture } from './support/briefings.ts';
import { at, openAt, proefPlatform } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

const texts = nl.takeHome;
const point =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

// happy-dom loads and draws nothing.
beforeEach(() => {
  Object.defineProperty(document, 'fonts', { configurable: true, value: new Set() });
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue();
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(point);
});

/** What a printed page was, at the moment that it was printed. */
interface Print {
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly headings: string[];
}

/** A machine that remembers what it printed. */
function printing(platform: MemoryPlatform = proefPlatform()) {
  const prints: Print[] = [];
  const { savePdf } = platform;
  const remembering: MemoryPlatform = {
    ...platform,
    savePdf(name) {
      const paper = screen.getByTestId('paper');
      prints.push({
        title: document.title,
        language: document.documentElement.lang,
        text: paper.textContent ?? '',
        headings: [...paper.querySelectorAll('h1, h2, h3')].map((one) => one.textContent ?? ''),
      });
      return savePdf(name);
    },
  };
  return { platform: remembering, prints };
}

const pick = (label: string): Promise<void> =>
  userEvent.click(screen.getByRole('radio', { name: label }));
const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

/** Saves an agenda with one step, as the Present screen does. */
async function withAgenda(platform: MemoryPlatform): Promise<void> {
  const agenda = '00000000-0000-4000-8000-00000000aaaa';
  const items = [{ module: 'begin', step: 'opening', question: null, minutes: 3 }];
  const event: LearnerEvent = {
    id: '00000000-0000-4000-8000-00000000bbbb',
    at: platform.now(),
    zone: 60,
    briefing: 'proef',
    version: '1.0.0',
    language: 'nl',
    kind: 'agenda-put',
    module: null,
    agenda,
    name: 'Korte uitleg',
    minutes: 10,
    items,
  };
  const value = { name: 'Korte uitleg', minutes: 10, items };
  await platform.record({
    event,
    projections: [{ kind: 'agenda', briefing: 'proef', scope: '', key: agenda, value }],
  });
}

describe('taking along', () => {
  it('begins with a handout of all modules', async () => {
    await openAt(at.takeHome);
    await screen.findByRole('heading', { level: 1, name: texts.title });
    expect(screen.getByRole('radio', { name: texts.kind.slides })).toBeChecked();
    for (const box of screen.getAllByTestId('take-module')) expect(box).toBeChecked();
    expect(screen.getByTestId('with-questions')).not.toBeChecked();
    expect(screen.getByText(/^\d+ dia’s · /)).toBeVisible();
    expect(screen.getByRole('group', { name: texts.of })).toContainElement(
      screen.getByTestId('with-questions'),
    );
    expect(screen.queryByTestId('take-source')).not.toBeInTheDocument();
  });

  it('begins with the module that the address names', async () => {
    await openAt(`${at.takeHome}?module=vervolg`);
    const boxes = await screen.findAllByTestId('take-module');
    const checked = boxes.filter((box) => box instanceof HTMLInputElement && box.checked);
    expect(checked.map((box) => box.dataset['id'])).toEqual(['vervolg']);
  });

  it('says what is missing while nothing is chosen, and makes nothing', async () => {
    const { platform } = await openAt(at.takeHome);
    await userEvent.click(await screen.findByRole('button', { name: texts.none }));
    expect(screen.getByText(texts.nothing)).toBeVisible();
    expect(screen.getByTestId('make')).toHaveAttribute('aria-disabled', 'true');
    await press(texts.make.slides);
    expect(platform.files.saved).toEqual([]);
  });

  it('prints slides with their titles as headings, and says the title and language of the document', async () => {
    const { platform, prints } = printing();
    await openAt(at.takeHome, platform);
    await userEvent.click(await screen.findByTestId('with-questions'));
    await press(texts.make.slides);
    await screen.findByText(/^Opgeslagen in /);
    const [print] = prints;
    expect(print?.title).toContain('Een proefbriefing');
    expect(print?.language).toBe('nl');
    expect(print?.headings).toEqual(
      expect.arrayContaining([
        'Een proefbriefing',
        'Wanneer gaat de sluis open?',
        texts.made.answers,
      ]),
    );
    expect(document.title).toContain(texts.title);
    expect(screen.queryByTestId('paper')).not.toBeInTheDocument();
    expect(platform.files.saved.map(({ name }) => name)).toEqual(['Hand-out Een proefbriefing']);
  });

  it('prints the whole text with its passages and terms', async () => {
    const { platform, prints } = printing();
    await openAt(at.takeHome, platform);
    await screen.findByTestId('make');
    await pick(texts.kind.text);
    expect(screen.queryByTestId('with-questions')).not.toBeInTheDocument();
    expect(screen.getByText(/^\d+ stappen$/)).toBeVisible();
    await press(texts.make.text);
    await screen.findByText(/^Opgeslagen in /);
    const [print] = prints;
    expect(print?.text).toContain('De sluis gaat om acht uur open.');
    expect(print?.headings).toEqual(
      expect.arrayContaining([texts.made.passageList, texts.made.termList]),
    );
    expect(print?.text).toContain('Deel A, punt 1');
  });

  it('prints in the other language, and leaves the screen in its own', async () => {
    const { platform, prints } = printing();
    await openAt(at.takeHome, platform);
    await screen.findByTestId('make');
    await pick(texts.kind.text);
    await pick(nl.language.name.en);
    await press(texts.make.text);
    await screen.findByText(/^Opgeslagen in /);
    expect(prints[0]?.language).toBe('en');
    expect(prints[0]?.headings).toContain('Terms');
    expect(document.documentElement.lang).toBe('nl');
  });

  it.each([
    ['pptx', 'Dia’s Een proefbriefing'],
    ['docx', 'Spreektekst Een proefbriefing'],
  ] as const)('makes a %s', async (kind, name) => {
    const { platform } = await openAt(at.takeHome);
    await screen.findByTestId('make');
    await pick(texts.kind[kind]);
    await press(texts.make[kind]);
    expect(
      await screen.findByText(filled(texts.saved, { path: `/documents/${name}` })),
    ).toBeVisible();
    const [saved] = platform.files.saved;
    // Both are ZIP files.
    expect([...(saved?.bytes.slice(0, 2) ?? [])]).toEqual([80, 75]);
  });

  it('takes an agenda that was saved, and is called after it', async () => {
    const { platform, prints } = printing();
    await withAgenda(platform);
    await openAt(at.takeHome, platform);
    await pick(
      await screen
        .findByRole('radio', { name: /Korte uitleg/ })
        .then(() => filled(texts.source.agenda, { name: 'Korte uitleg' })),
    );
    expect(screen.queryByTestId('take-module')).not.toBeInTheDocument();
    await press(texts.make.slides);
    await screen.findByText(/^Opgeslagen in /);
    expect(prints[0]?.title).toContain('Korte uitleg · Een proefbriefing');
    expect(prints[0]?.headings).toContain('Wanneer gaat de sluis open?');
    expect(prints[0]?.headings).not.toContain('De sluis blijft dicht');
  });

  it('says that it was not saved', async () => {
    const { platform } = await openAt(at.takeHome);
    await screen.findByTestId('make');
    platform.refuse = 'file-full';
    await press(texts.make.slides);
    expect(await screen.findByText(nl.notice['file-not-saved'])).toBeVisible();
    expect(within(screen.getByTestId('made')).queryByText(/^Opgeslagen/)).not.toBeInTheDocument();
  });

  it('says nothing when the learner thinks better of it', async () => {
    const { platform } = await openAt(at.takeHome);
    await screen.findByTestId('make');
    platform.files.isCancelled = true;
    await press(texts.make.slides);
    await vi.waitFor(() =>
      expect(screen.getByTestId('make')).toHaveAttribute('aria-disabled', 'false'),
    );
    expect(screen.getByTestId('made')).toHaveTextContent('');
  });

  it('says that there is nothing yet in a briefing without modules', async () => {
    const { texts: files, media } = fixture('proef');
    const bare = { texts: files.filter(({ path }) => path.endsWith('.yaml')), media };
    await openAt(at.takeHome, memoryPlatform({ proef: bare }));
    expect(await screen.findByRole('heading', { name: texts.empty })).toBeVisible();
  });

  it('says that the briefing is not there', async () => {
    await openAt('/briefing/nergens/take-home');
    expect(await screen.findByRole('heading', { name: nl.reference.missing })).toBeVisible();
  });
});
