import type { Settings } from './settings.ts';

// Apart from the schemas: the page reads these, and need not load a schema library for them.

/** Per cent of the browser's own text size. */
export const textSizes = [100, 115, 130, 150, 200] as const;

/** Questions that come back on a day. */
export const reviewLimits = [5, 10, 15, 20, 30, 50] as const;

/** Of reading aloud, beside the voice's own pace. */
export const rates = [0.75, 1, 1.25, 1.5, 2] as const;

/** Of a presenter's notes, in pixels: the least can be read standing at a desk, the most at two steps from it. */
export const notesSizes = [22, 26, 30, 35, 40] as const;

/** How it is before anything was set. No language: the system's, until the learner chooses. */
export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  textSize: 100,
  certainty: null,
  reviewLimit: 15,
  timeLimits: true,
  voices: { nl: null, en: null },
  rate: 1,
  notesSize: 26,
  briefing: null,
};
