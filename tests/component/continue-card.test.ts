import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { stepsIn } from './support/briefings.ts';
import { at, kept, openAt } from './support/program.ts';
import { filled, nl } from './support/texts.ts';

type Opened = Awaited<ReturnType<typeof openAt>>;

const card = async (kind: keyof typeof nl.home.where) => {
  const element = await screen.findByRole('region', { name: nl.home.where[kind] });
  return { element, ...within(element) };
};

/** Goes through the steps of a module to its end, and home again. */
async function finish(opened: Opened, module: string, steps: readonly string[]): Promise<void> {
  const { platform, router } = opened;
  for (const step of steps) {
    await router.push(at.step(module, step));
    await kept(platform, { kind: 'step-entered', module, step });
  }
  await router.push(at.end(module));
  await kept(platform, { kind: 'module-finished', module });
  await router.push(at.home);
}

describe('where you were', () => {
  it('is the first module for whoever has done nothing yet', async () => {
    await openAt(at.home);
    const { element, getByRole } = await card('start');
    expect(element).toHaveTextContent(nl.home.where.start);
    expect(element).toHaveTextContent('De sluis gaat open');
    await userEvent.click(getByRole('link', { name: nl.home.go.start }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'De sluis gaat open' });
    expect(heading).toHaveFocus();
  });

  it('is the step where one left, also when the program is started again', async () => {
    const { platform } = await openAt(at.step('begin', 'melden'));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
    await openAt(at.home, platform);
    const { element, getByRole } = await card('resume');
    expect(element).toHaveTextContent(nl.home.where.resume);
    expect(element).toHaveTextContent('De sluis gaat open');
    expect(element).toHaveTextContent(filled(nl.module.stepOf, { n: 2, of: 2 }));
    await userEvent.click(getByRole('link', { name: nl.home.go.resume }));
    await screen.findByRole('heading', { level: 1, name: 'Bij wie meldt een schip zich?' });
  });

  it('is the next module when one is finished', async () => {
    await finish(await openAt(at.home), 'begin', ['opening', 'melden']);
    const { element, getByRole } = await card('next');
    expect(element).toHaveTextContent('Als het stormt');
    await userEvent.click(getByRole('link', { name: nl.home.go.next }));
    await screen.findByRole('heading', { level: 1, name: 'Als het stormt' });
  });

  it('says so when all modules are finished', async () => {
    const opened = await openAt(at.home);
    await finish(opened, 'begin', ['opening', 'melden']);
    await finish(opened, 'vervolg', ['storm']);
    await finish(opened, 'soorten', stepsIn('nl/03-soorten.md'));
    await screen.findByText(nl.home.allDone);
    const { queryByRole } = await card('done');
    expect(queryByRole('link')).not.toBeInTheDocument();
  });
});
