import type { Settings } from './settings.ts';

// Apart from the schemas: the page reads these, and need not load a schema library for them.

/** Per cent of the browser's own text size. */
export const textSizes = [100, 115, 130, 150, 200] as const;

/** How it is before anything was set. No language: the system's, until the learner chooses. */
export const defaultSettings: Settings = { language: null, theme: 'system', textSize: 100 };
