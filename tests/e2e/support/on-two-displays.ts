import { TwoDisplays, whyNoTwoDisplays } from './displays.ts';
import { test as base } from './program.ts';

/** A test with two displays of its own; passed over, with the reason, where there can be none. */
export const test = base.extend<{ displays: TwoDisplays }>({
  displays: async ({ program }, use, { skip, title }) => {
    const reason = whyNoTwoDisplays();
    if (reason !== null) process.stderr.write(`Passed over: ${title} – ${reason}\n`);
    skip(reason !== null, reason ?? '');
    const displays = await TwoDisplays.start();
    await use(displays);
    // A program that loses its display crashes.
    await program.quit();
    await displays.stop();
  },
});
