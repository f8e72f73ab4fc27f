import type { Language } from '../../briefing/briefing.ts';
import { compareTyped, isRight, wordsOf } from './typed-text.ts';

interface Signs {
  readonly decimal: string;
  /** Between groups of three digits; a space may stand there in every language. */
  readonly thousands: string;
}

const signs: Readonly<Record<Language, Signs>> = {
  nl: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/**
 * Reads a number as it is typed in a language: in Dutch `1.234,5`, in English `1,234.5`, with a unit after it or not.
 *
 * @param units the forms of the unit that may stand after the number; a slip in one is forgiven
 * @returns null for what cannot be read as a number, so that it is never marked as a wrong one
 */
export function readNumber(
  typed: string,
  language: Language,
  units: readonly string[],
): number | null {
  const { decimal, thousands } = signs[language];
  const [number, unit = ''] = apart(typed.trim());
  if (unit !== '' && !isUnit(unit, units)) return null;
  const [sign, digits] = /^[-−–+]/.test(number) ? [number[0], number.slice(1)] : ['', number];
  const [whole = '', fraction, ...more] = digits.trim().split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const plain = ungrouped(whole, thousands);
  if (plain === null) return null;
  const value = Number(`${plain}.${fraction ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  return sign === '' || sign === '+' || value === 0 ? value : -value;
}

/** Cuts a text after its last digit. */
function apart(typed: string): [number: string, unit: string] {
  const last = typed.search(/\d\D*$/);
  return last < 0 ? ['', typed] : [typed.slice(0, last + 1), typed.slice(last + 1).trim()];
}

function ungrouped(whole: string, thousands: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const group = thousands === '.' ? '\\.' : thousands;
  const grouped = new RegExp(`^\\d{1,3}(?:(?:${group}\\d{3})+|(?:[ \\u00a0\\u202f]\\d{3})+)$`);
  return grouped.test(whole) ? whole.replace(/\D/g, '') : null;
}

function isUnit(text: string, units: readonly string[]): boolean {
  if (units.length === 0) return false;
  return wordsOf(text).length > 0
    ? isRight(compareTyped(text, units).fit)
    : units.some((unit) => unit === text);
}
