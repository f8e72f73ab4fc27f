import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import FigureView from '../../renderer/features/text/FigureView.vue';
import { at, kept, openAt } from './support/program.ts';
import { questionCard } from './support/questions.ts';
import { showText } from './support/text.ts';
import { nl } from './support/texts.ts';

const alt = 'Een sluis met twee deuren';
const larger = { name: nl.text.larger };
const large = { name: nl.text.large };

describe('a picture in the large', () => {
  it('opens over the page with the same words for who cannot see it, and closes again', async () => {
    showText(FigureView, { src: 'media/sluis.svg', alt, caption: null });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', larger));
    const dialog = within(screen.getByRole('dialog', large));
    expect(dialog.getByRole('img', { name: alt })).toHaveAttribute(
      'src',
      'briefing://proef/media/sluis.svg',
    );
    await userEvent.click(dialog.getByRole('button', { name: nl.text.close }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('has the places of a question in it, to be pointed at', async () => {
    const { platform } = await openAt(at.step('soorten', 'geordend'));
    const card = await questionCard(4, 4);
    await userEvent.click(card.getByRole('button', larger));
    const [, lock] = within(screen.getByRole('dialog', large)).getAllByTestId('area');
    if (!lock) throw new Error('There are no places');
    await userEvent.click(lock);
    await kept(platform, { kind: 'answer-drafted', response: 'kolk' });
    expect(card.getByRole('radio', { name: 'De kolk' })).toBeChecked();
  });
});
