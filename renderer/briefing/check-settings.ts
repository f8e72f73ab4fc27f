import type { Report } from './reporting.ts';
import type { ContainerOpening, Setting } from './rules/container.ts';

/** Which settings a container takes. */
export interface Accepted {
  readonly id: boolean;
  readonly positional: number;
  readonly named: readonly string[];
}

/** Reports the settings that a container does not know. */
export function checkSettings(opening: ContainerOpening, accepted: Accepted, report: Report): void {
  const wrong: Setting[] = [
    ...opening.positional.slice(accepted.positional),
    ...[...opening.named.values()].filter(({ name }) => !accepted.named.includes(name)),
    ...opening.repeated,
    ...(opening.id && !accepted.id ? [opening.id] : []),
  ];
  for (const setting of wrong) {
    report('error', 'setting-unknown', setting, { setting: written(setting), name: opening.name });
  }
}

function written({ name, text }: Setting): string {
  if (name === '') return text;
  return name === '#' ? `#${text}` : name;
}
