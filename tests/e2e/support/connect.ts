import { chromium, errors, type Browser } from '@playwright/test';

/**
 * Now and then Playwright meets the window at the very moment of its first navigation, and waits for ever; another try
 * finds it there.
 */
export async function connectAgainIfMissed(address: string): Promise<Browser> {
  for (let missed = 0; missed < 3; missed += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 4000 });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
  return chromium.connectOverCDP(address);
}
