import { fireEvent, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { showSlide, slideOf } from './support/stage.ts';
import { en, nl } from './support/texts.ts';

const visible = (): string[] =>
  screen
    .getAllByRole('listitem')
    .filter((item) => !item.className.includes('to-come'))
    .map((item) => item.textContent.trim());

describe('a step on a slide', () => {
  it('shows its points one by one, and which one is new', async () => {
    const { rerender } = showSlide(slideOf('begin/opening+2'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Wanneer gaat de sluis open?',
    );
    expect(visible()).toEqual([]);
    await rerender({ shown: 1 });
    expect(visible()).toEqual(['De sluis gaat om acht uur open.']);
    await rerender({ shown: 2 });
    expect(visible()).toEqual(['De sluis gaat om acht uur open.', 'Ook op zondag.']);
    expect(screen.getByText('Ook op zondag.')).toHaveClass('stop--new');
    expect(screen.getByText('De sluis gaat om acht uur open.')).not.toHaveClass('stop--new');
  });

  it('says what it rests on: passages with their basis, and what came later', () => {
    showSlide(slideOf('begin/melden'));
    const foot = screen.getByRole('contentinfo');
    expect(foot).toHaveTextContent('(uit de mededeling)');
    expect(foot).toHaveTextContent('Sindsdien: (EU) 2099/12, januari 2025');
  });

  it('gives a picture a slide with its words for who cannot see it', async () => {
    showSlide(slideOf('begin/opening'));
    const picture = screen.getByRole('img');
    expect(picture).toHaveAttribute('src', 'briefing://proef/media/sluis.svg');
    expect(picture).toHaveAccessibleName(/^Een sluis van opzij/);
    await fireEvent.error(picture);
    expect(screen.getByText(/^Een sluis van opzij/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('speaks its own language, whatever the interface speaks', () => {
    showSlide(slideOf('begin/melden', 'en'));
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('contentinfo')).toHaveTextContent(en.passage.basis.communication);
    expect(screen.getByRole('contentinfo')).not.toHaveTextContent(nl.passage.basis.communication);
  });

  it('offers nothing to press: terms and links are words', () => {
    showSlide(slideOf('begin/melden'), { shown: 1 });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('a question on a slide', () => {
  const id = 'begin/opening?hoe-laat';
  const counts = { acht: 3, negen: 1, tien: 0 };
  const option = (text: string): HTMLElement => {
    const found = screen.getAllByRole('listitem').find((item) => item.textContent.includes(text));
    if (!found) throw new Error(`There is no option ${text}`);
    return found;
  };

  it('asks first, then shows the hands, and only then the answer with why', async () => {
    const { rerender, container } = showSlide(slideOf(id), { counts });
    expect(screen.getByRole('heading')).toHaveTextContent('Hoe laat gaat de sluis open?');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(container).not.toHaveTextContent('3 handen');
    expect(container).not.toHaveTextContent(nl.question.verdict.missed);

    await rerender({ shown: 1 });
    expect(within(option('Om acht uur')).getByText('3 handen')).toBeInTheDocument();
    expect(within(option('Om tien uur')).getByText('0 handen')).toBeInTheDocument();
    expect(option('Om acht uur').querySelector('.option__bar')).toHaveStyle({ inlineSize: '75%' });
    expect(container).not.toHaveTextContent(nl.question.verdict.missed);

    await rerender({ shown: 2 });
    expect(option('Om acht uur')).toHaveTextContent(nl.question.verdict.missed);
    expect(option('Om negen uur')).not.toHaveTextContent(nl.question.verdict.missed);
    expect(container).toHaveTextContent(/Juist: \d\..De sluis gaat om acht uur open\./);
    expect(screen.getByRole('contentinfo')).toHaveTextContent('(uit de mededeling)');
  });

  it('puts a statement to the room in the words of the slide’s language', () => {
    showSlide(slideOf('begin/opening?zondag'));
    expect(screen.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
      `1${nl.question.true}`,
      `2${nl.question.false}`,
    ]);
  });
});

describe('the pointer on a slide', () => {
  const box = {
    left: 100,
    top: 50,
    width: 200,
    height: 100,
    right: 300,
    bottom: 150,
    x: 100,
    y: 50,
  };
  function layerOf(container: Element): Element {
    const layer = container.querySelector('.layer');
    if (!layer) throw new Error('There is nothing to draw on');
    layer.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
    return layer;
  }
  const at = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, buttons: 1 });

  it('draws with the pen, in per cent of the slide', async () => {
    const { container, emitted } = showSlide(slideOf('cover'), { tool: 'pen' });
    const layer = layerOf(container);
    await fireEvent.pointerDown(layer, at(100, 50));
    await fireEvent.pointerMove(layer, at(200, 100));
    await fireEvent.pointerUp(layer, at(300, 150));
    expect(emitted('stroke')).toEqual([
      [
        [
          { x: 0, y: 0 },
          { x: 50, y: 50 },
        ],
      ],
    ]);
  });

  it('draws nothing without a tool, and says where the pointer is', async () => {
    const { container, emitted } = showSlide(slideOf('cover'));
    const layer = layerOf(container);
    await fireEvent.pointerDown(layer, at(100, 50));
    await fireEvent.pointerMove(layer, at(150, 75));
    await fireEvent.pointerUp(layer, at(150, 75));
    await fireEvent.pointerLeave(layer);
    expect(emitted('stroke')).toBeUndefined();
    expect(emitted('point')).toEqual([[{ x: 25, y: 25 }], [null]]);
  });

  it('erases where the pressed eraser goes', async () => {
    const { container, emitted } = showSlide(slideOf('cover'), { tool: 'eraser' });
    const layer = layerOf(container);
    await fireEvent.pointerMove(layer, { ...at(120, 60), buttons: 0 });
    await fireEvent.pointerDown(layer, at(100, 50));
    await fireEvent.pointerMove(layer, at(200, 100));
    expect(emitted('erase')).toEqual([[{ x: 0, y: 0 }], [{ x: 50, y: 50 }]]);
  });

  it('shows what was drawn, and the laser spot', () => {
    const strokes = [
      [
        { x: 10, y: 20 },
        { x: 30, y: 40 },
      ],
      [{ x: 5, y: 5 }],
    ];
    const { container } = showSlide(slideOf('cover'), { strokes, spot: { x: 25, y: 75 } });
    const paths = [...container.querySelectorAll('path.layer__stroke')];
    expect(paths.map((path) => path.getAttribute('d'))).toEqual(['M10 20L30 40', 'M5 5L5 5']);
    expect(screen.getByTestId('spot')).toHaveStyle({
      insetInlineStart: '25%',
      insetBlockStart: '75%',
    });
  });
});

it('is covered while it is blank, and larger around a point', () => {
  const { container } = showSlide(slideOf('cover'), { blank: 'black', zoom: { x: 20, y: 80 } });
  expect(container.querySelector('.slide__blank--black')).toBeInTheDocument();
  expect(container.querySelector('.slide__sheet--larger')).toHaveStyle({
    transformOrigin: '20% 80%',
  });
});
