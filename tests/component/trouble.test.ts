import userEvent from '@testing-library/user-event';
import { fireEvent, screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import LogHelp from '../../renderer/features/trouble/LogHelp.vue';
import LostScreen from '../../renderer/features/trouble/LostScreen.vue';
import { breaksScreen } from '../../renderer/features/trouble/breaks-screen.ts';
import { memoryPlatform } from '../../renderer/platform/memory.ts';
import { show } from './support/mount.ts';
import { nl } from './support/texts.ts';

const { trouble } = nl;
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The page of the tests does not say so of its own accord. */
async function toggle(isOpen: boolean): Promise<void> {
  const details = screen.getByTestId('log-read');
  details.toggleAttribute('open', isOpen);
  await fireEvent(details, new Event('toggle'));
}

describe('the log', () => {
  it('can be read, and says so when there is nothing in it', async () => {
    const { platform } = show(LogHelp);
    await toggle(true);
    expect(await screen.findByText(trouble.log.empty)).toBeVisible();
    platform.logged = '[error] Something.';
    await toggle(false);
    await toggle(true);
    const text = await screen.findByRole('region', { name: trouble.log.lines });
    await waitFor(() => expect(text).toHaveTextContent('[error] Something.'));
  });

  it('can be saved and found', async () => {
    const { platform } = show(LogHelp);
    platform.logged = '[error] Something.';
    await userEvent.click(button(trouble.log.save));
    expect(await screen.findByText(/\/documents\/leidraad/)).toBeVisible();
    expect(platform.files.saved).toMatchObject([{ name: 'leidraad', text: '[error] Something.' }]);
    await userEvent.click(button(trouble.log.folder));
    expect(platform.logFolderShown).toBe(1);
  });

  it('says where else it can be found when the machine refuses it', async () => {
    const { platform } = show(LogHelp);
    platform.refuse = 'internal';
    await userEvent.click(button(trouble.log.save));
    expect(await screen.findByText(trouble.log.failed)).toBeVisible();
    platform.refuse = null;
    platform.files.isCancelled = true;
    await userEvent.click(button(trouble.log.save));
    await waitFor(() => expect(screen.queryByText(trouble.log.failed)).not.toBeInTheDocument());
  });
});

describe('the calm page', () => {
  it('offers the overview first when the page is lost again and again', () => {
    show(LostScreen, { props: { isRepeated: true } }, memoryPlatform({}));
    expect(screen.getByText(trouble.lost.repeated)).toBeVisible();
    expect(button(trouble.home)).toHaveClass('button--main');
    expect(button(trouble.goOn)).not.toHaveClass('button--main');
  });
});

describe('an error in a component', () => {
  it('breaks the screen where it was being drawn, and not elsewhere', () => {
    expect(breaksScreen('render function')).toBe(true);
    expect(breaksScreen('https://vuejs.org/error-reference/#runtime-1')).toBe(true);
    expect(breaksScreen('https://vuejs.org/error-reference/#runtime-15')).toBe(true);
    expect(breaksScreen('https://vuejs.org/error-reference/#runtime-5')).toBe(false);
    expect(breaksScreen('native event handler')).toBe(false);
  });
});
