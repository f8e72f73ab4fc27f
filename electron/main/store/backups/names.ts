import { momentOf, stampOf } from '../moment-stamp.ts';

export interface Backup {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

export const backupName = (moment: number): string => `leidraad-${stampOf(moment)}.db`;

/** The backups among the names in a folder, the newest first. */
export function backupsAmong(names: readonly string[]): Backup[] {
  return names
    .flatMap((name) => {
      const moment = momentOf(/^leidraad-(.+)\.db$/.exec(name)?.[1] ?? '');
      return moment === null ? [] : [{ name, moment }];
    })
    .sort((one, other) => other.moment - one.moment);
}
