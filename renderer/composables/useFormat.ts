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

/** Formatting in the language of the interface. */
export function useFormat() {
  const settings = useSettings();
  return {
    date: (date: string): string => formatDate(date, settings.language),
    percent: (percent: number): string => formatPercent(percent, settings.language),
    number: (value: number): string => formatNumber(value, settings.language),
    /** The day of a moment, in the zone of the laptop. */
    day: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), { dateStyle: 'long' }).format(at),
    /** A month such as `2024-05` by its short name, and a year as it is. */
    tick: (date: string): string => formatTick(date, settings.language),
    moment: (at: number): string =>
      new Intl.DateTimeFormat(localeOf(settings.language), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(at),
  };
}
