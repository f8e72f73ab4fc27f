import type nl from './nl/index.ts';
import type dutchFirst from './nl/first.ts';

/** The texts of the interface in one language. */
export type Messages = typeof nl;

/** Those of the first screen, and of what stands around every screen. */
export type FirstMessages = typeof dutchFirst;

const loaders = {
  nl: { first: () => import('./nl/first.ts'), rest: () => import('./nl/rest.ts') },
  en: { first: () => import('./en/first.ts'), rest: () => import('./en/rest.ts') },
} as const;

/** All that has to be there for the first screen. */
export const firstMessagesIn = async (language: keyof typeof loaders): Promise<FirstMessages> =>
  (await loaders[language].first()).default;

/** All texts of the interface. */
export async function messagesIn(language: keyof typeof loaders): Promise<Messages> {
  const [first, rest] = await Promise.all([loaders[language].first(), loaders[language].rest()]);
  return { ...first.default, ...rest.default };
}
