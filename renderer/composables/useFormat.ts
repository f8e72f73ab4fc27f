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

/** A score as people write it, per cent, in the reader's language: `72,5%`. */
export const formatPercent = (percent: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(percent / 100);

/** A number in the reader's language. One of four digits may be a year, so it is not grouped. */
export const formatNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    useGrouping: 'min2',
    maximumFractionDigits: 15,
  }).format(value);

function formatTick(date: string, language: string): string {
  const [year, month] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const name = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', month: 'short' });
  return name.format(Date.UTC(year, month - 1));
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
    percent: (percent: number): string => formatPercent(percent, settings.language),
    number: (value: number): string => formatNumber(value, settings.language),
    /** The day of a moment, in the zone of the laptop. */
    day: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), { dateStyle: 'long' }).format(at),
    /** A month such as `2024-05` by its short name, and a year as it is. */
    tick: (date: string): string => formatTick(date, settings.language),
    /** `dinsdag 24 november`, of a date such as `2026-11-24`. */
    weekday: (date: string): string =>
      dayWith(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    /** `24 nov`, of a date such as `2026-11-24`. */
    shortDate: (date: string): string => dayWith(date, { day: 'numeric', month: 'short' }),
    duration: (seconds: number): string | null => formatDuration(seconds, settings.language),
    /** With its sign, unless it is 0. */
    balance: (value: number): string => number(value, { signDisplay: 'exceptZero' }),
    /** A share from 0 to 1 in whole per cent. */
    share: (share: number): string => number(share, { style: 'percent' }),
    /** `14:32`, in the zone of the laptop. */
    time: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), { timeStyle: 'short' }).format(at),
    moment: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(at),
  };
}
