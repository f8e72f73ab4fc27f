import type { Language } from '../../contract/settings.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

const byLanguage: Readonly<Record<Language, Texts>> = { nl, en };

export const textsIn = (language: Language): Texts => byLanguage[language];
