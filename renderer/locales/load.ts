import type nl from './nl/index.ts';

/** The texts of the interface in one language. */
export type Messages = typeof nl;

const loaders = {
  nl: () => import('./nl/index.ts'),
  en: () => import('./en/index.ts'),
} as const satisfies Record<string, () => Promise<{ readonly default: Messages }>>;

/** The texts of the interface; only those of the language that is spoken have to be there for the first screen. */
export const messagesIn = async (language: keyof typeof loaders): Promise<Messages> =>
  (await loaders[language]()).default;
