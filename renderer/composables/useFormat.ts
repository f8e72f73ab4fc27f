import { useSettings } from '../stores/settings.ts';

const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : 'nl-NL');

const partial = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * A date as an author writes it (`2024`, `2024-05`, `2024-05-14`) in the reader's language.
 * Anything else is given back as it is.
 */
export function formatDate(date: string, language: string): string {
  const [, year, month, day] = partial.exec(date) ?? [];
  if (!year) return date;
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(moment);
}

/** A time as it is said: `3 uur en 20 minuten`. Whole minutes, rounded down; null under a minute. */
export function formatDuration(seconds: number, language: string): string | null {
  const minutes = Math.floor(seconds / 60);
  const unit = (count: number, name: 'hour' | 'minute'): string[] =>
    count === 0
      ? []
      : [
          new Intl.NumberFormat(localeOf(language), {
            style: 'unit',
            unit: name,
            unitDisplay: 'long',
          }).format(count),
        ];
  const parts = [...unit(Math.floor(minutes / 60), 'hour'), ...unit(minutes % 60, 'minute')];
  return parts.length === 0
    ? null
    : new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts);
}

/** Formatting in the language of the interface. */
export function useFormat() {
  const settings = useSettings();
  const dayWith = (date: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(localeOf(settings.language), { timeZone: 'UTC', ...options }).format(
      Date.parse(date),
    );
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(localeOf(settings.language), options).format(value);
  return {
    date: (date: string): string => formatDate(date, settings.language),
    /** `dinsdag 24 november`, of a date such as `2026-11-24`. */
    weekday: (date: string): string =>
      dayWith(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** `24 nov`, of a date such as `2026-11-24`. */
    shortDate: (date: string): string => dayWith(date, { day: 'numeric', month: 'short' }),
    duration: (seconds: number): string | null => formatDuration(seconds, settings.language),
    number: (value: number): string => number(value),
    /** With its sign, unless it is 0. */
    balance: (value: number): string => number(value, { signDisplay: 'exceptZero' }),
    /** A share from 0 to 1 in whole per cent. */
    percent: (share: number): string => number(share, { style: 'percent' }),
    moment: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(at),
  };
}
