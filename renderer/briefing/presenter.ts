import { checkSettings } from './check-settings.ts';
import type { Report } from './reporting.ts';
import type { ContainerOpening } from './rules/container.ts';
import type { PresenterNote } from './tree.ts';

/** Reads the minutes of `presenter 2m`; null where there are none. */
export function readMinutes(opening: ContainerOpening, report: Report): number | null {
  checkSettings(opening, { id: false, positional: 1, named: [] }, report);
  const [setting] = opening.positional;
  if (!setting) return null;
  const [, minutes] = /^(\d{1,3})m$/.exec(setting.text) ?? [];
  if (minutes !== undefined) return Number(minutes);
  report('error', 'setting-invalid', setting, { setting: 'minutes', value: setting.text });
  return null;
}

/** Two notes of one step, as one: the text of both, and the time of both. */
export function joined(first: PresenterNote | null, second: PresenterNote): PresenterNote {
  if (!first) return second;
  const none = first.minutes === null && second.minutes === null;
  return {
    minutes: none ? null : (first.minutes ?? 0) + (second.minutes ?? 0),
    content: [...first.content, ...second.content],
  };
}
