import type { Language } from '../../briefing/briefing.ts';
import type { Diagnostic } from '../../briefing/diagnostic.ts';
import { en } from './en.ts';
import type { DiagnosticMessages } from './messages.ts';
import { nl } from './nl.ts';

const all: Readonly<Record<Language, DiagnosticMessages>> = { nl, en };

const longestValue = 300;

/** What an author wrote can be as long as a file. */
const shortened = (value: string): string =>
  value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;

/** Says in plain words what is wrong, and what to do about it. */
export function describeDiagnostic({ code, values }: Diagnostic, language: Language): string {
  const { messages, expectations, nothing } = all[language];
  const filled = messages[code].replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    if (value === '') return nothing;
    if (name !== 'expected') return shortened(value);
    return Object.hasOwn(expectations, value) ? (expectations[value] ?? value) : value;
  });
  return filled;
}
