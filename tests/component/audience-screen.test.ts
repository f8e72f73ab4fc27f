import userEvent from '@testing-library/user-event';
import { fireEvent, screen, waitFor } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { openAudience, presented } from './support/stage.ts';
import { nl } from './support/texts.ts';

const shown = async (id: string, much: number): Promise<void> => {
  const slide = await screen.findByTestId('audience-slide');
  await waitFor(() => {
    expect(slide).toHaveAttribute('data-id', id);
    expect(slide).toHaveAttribute('data-shown', String(much));
  });
};

it('follows where the presentation is, with its title and language', async () => {
  const { platform, emitted } = openAudience(presented('cover'));
  await shown('cover', 0);
  expect(document.title).toBe('Een proefbriefing · Leidraad');
  platform.show(presented('begin/opening+2', { shown: 1 }));
  await shown('begin/opening+2', 1);
  expect(document.title).toBe('Wanneer gaat de sluis open? (2/2) · Leidraad');
  expect(document.documentElement.lang).toBe('nl');
  platform.show(presented('begin/opening+2', { shown: 1, language: 'en' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  expect(emitted('ready')).toHaveLength(1);
});

it('shows another part of a step when the one that was up is no longer there', async () => {
  openAudience(presented('begin/opening+7'));
  await shown('begin/opening', 0);
});

it.each([
  ...['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'],
  ...['b', '.', 'w', 'g', 'Escape', 's', 'z', 'l', 'd', 'e', 't'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
])('hands %s to the console', async (key) => {
  const { platform } = openAudience(presented('cover'));
  await shown('cover', 0);
  await userEvent.keyboard(`{${key}}`);
  expect(platform.gestures).toEqual([{ kind: 'key', key, at: null }]);
});

it('hands on that a key is held down only where that steps on', async () => {
  const { platform } = openAudience(presented('cover'));
  await shown('cover', 0);
  await userEvent.keyboard('{b>3/}{PageDown>2/}');
  expect(platform.gestures.map((gesture) => gesture.kind === 'key' && gesture.key)).toEqual([
    'b',
    'PageDown',
    'PageDown',
  ]);
});

it('hands keys to the console that do something there, and no others', async () => {
  const { platform } = openAudience(presented('cover'));
  await shown('cover', 0);
  await userEvent.keyboard('{PageDown}b{Shift>}{PageUp}{/Shift}q{Control>}b{/Control}');
  expect(platform.gestures).toEqual([
    { kind: 'key', key: 'PageDown', at: null },
    { kind: 'key', key: 'b', at: null },
    { kind: 'key', key: 'Shift+PageUp', at: null },
  ]);
});

it('keeps what is drawn here on the slide until the console has it', async () => {
  const { platform, container } = openAudience(presented('cover', { tool: 'pen' }));
  await shown('cover', 0);
  const layer = container.querySelector('.layer');
  if (!layer) throw new Error('There is nothing to draw on');
  layer.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  await fireEvent.pointerDown(layer, { clientX: 10, clientY: 20, button: 0 });
  await fireEvent.pointerUp(layer, { clientX: 10, clientY: 20 });
  expect(platform.gestures).toEqual([{ kind: 'stroke', places: [{ x: 10, y: 20 }] }]);
  expect(container.querySelectorAll('path.layer__stroke')).toHaveLength(1);
  const drawings = [{ slide: 'cover', strokes: [[{ x: 10, y: 20 }]] }];
  platform.show(presented('cover', { tool: 'pen', drawings }));
  await waitFor(() => expect(container.querySelectorAll('path.layer__stroke')).toHaveLength(1));
});

it('shows the console’s laser spot while the laser is on', async () => {
  const { platform } = openAudience(presented('cover'));
  await shown('cover', 0);
  platform.point({ x: 40, y: 60 });
  expect(screen.queryByTestId('spot')).toBeNull();
  platform.show(presented('cover', { tool: 'laser' }));
  expect(await screen.findByTestId('spot')).toHaveStyle({ insetInlineStart: '40%' });
  platform.point(null);
  await waitFor(() => expect(screen.queryByTestId('spot')).toBeNull());
});

it('has the laser spot where the pointer moved last, in either window', async () => {
  const { platform, container } = openAudience(presented('cover', { tool: 'laser' }));
  await shown('cover', 0);
  const layer = container.querySelector('.layer');
  if (!layer) throw new Error('There is nothing to point at');
  layer.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  await fireEvent.pointerMove(layer, { clientX: 10, clientY: 20 });
  expect(await screen.findByTestId('spot')).toHaveStyle({ insetInlineStart: '10%' });
  platform.point({ x: 40, y: 60 });
  await waitFor(() => expect(screen.getByTestId('spot')).toHaveStyle({ insetInlineStart: '40%' }));
});

it('counts the hands of the question that is up', async () => {
  const rooms = [{ module: 'begin', question: 'hoe-laat', counts: { acht: 4 } }];
  openAudience(presented('begin/opening?hoe-laat', { shown: 1, rooms }));
  expect(await screen.findByText('4 handen')).toBeInTheDocument();
});

it('says that nothing is presented, and that a briefing cannot be read', async () => {
  const { platform, emitted } = openAudience(null);
  expect(await screen.findByText(nl.slide.nothing)).toBeVisible();
  expect(emitted('ready')).toHaveLength(1);
  platform.show(presented('cover', { briefing: 'weg' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(nl.slide.failed);
  expect(platform.bugs).toHaveLength(1);
});
