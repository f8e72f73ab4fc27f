import { checkSettings } from './check-settings.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Report } from './reporting.ts';
import type { ContainerOpening } from './rules/container.ts';

export type SinceHead =
  | { readonly kind: 'head'; readonly act: string; readonly date: string }
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic };

/** Reads `since 2024/1356 date=2024-05-14`: what came after the document, by act and date. */
export function readSince(opening: ContainerOpening, report: Report): SinceHead {
  checkSettings(opening, { id: false, positional: 1, named: ['date'] }, report);
  const [act] = opening.positional;
  const date = opening.named.get('date');
  if (!act || !date) {
    const at = { line: opening.line, column: 1 };
    const setting = act ? 'date' : 'act';
    const values = { setting, name: opening.name };
    return { kind: 'wrong', diagnostic: report('error', 'setting-missing', at, values) };
  }
  if (!isDate(date.text)) {
    const values = { setting: 'date', value: date.text };
    return { kind: 'wrong', diagnostic: report('error', 'setting-invalid', date, values) };
  }
  return { kind: 'head', act: act.text, date: date.text };
}

/** `2024`, `2024-05` or `2024-05-14`, and a day that there was. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const monthFits = Number(month) >= 1 && Number(month) <= 12;
  return monthFits && (day === undefined || (Number(day) >= 1 && Number(day) <= last));
}
