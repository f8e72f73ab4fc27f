import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import TermButton from '../../renderer/features/text/TermButton.vue';
import { showText } from './support/text.ts';

/** happy-dom knows no popovers; `tests/e2e/keyboard.spec.ts` opens and closes one. */
describe('a term of art', () => {
  it('reads as the text has it, and names the card that it opens', () => {
    showText(TermButton, { term: 'sluiswachter', text: 'wachter van de sluis' });
    const button = screen.getByRole('button', { name: 'wachter van de sluis' });
    const card = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(card).toHaveAttribute('popover');
    expect(card).toHaveTextContent('sluiswachter');
    expect(card).toHaveTextContent('Wie de sluis bedient.');
    expect(screen.getByText('Wie de sluis bedient.')).toHaveAttribute('lang', 'nl');
  });

  it('has a card of its own each time it stands in a text', () => {
    showText(
      {
        components: { TermButton },
        template: `<TermButton v-for="n in 2" :key="n" v-bind="$attrs" />`,
      },
      { term: 'sluis', text: 'sluis' },
    );
    const targets = screen
      .getAllByRole('button', { name: 'sluis' })
      .map((button) => button.getAttribute('popovertarget'));
    expect(new Set(targets).size).toBe(2);
  });
});
