import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The ids of the people in a data folder; what is being made or taken away is no one's. */
export const peopleIn = (userData: string): string[] =>
  readdirSync(join(userData, 'people')).filter((name) => !name.startsWith('.'));

/**
 * The folder of the only person in a data folder.
 *
 * @throws when there is nobody, or more than one
 */
export function onlyPersonIn(userData: string): string {
  const [id, ...others] = peopleIn(userData);
  if (!id || others.length > 0) throw new Error(`${others.length} others learn in ${userData}`);
  return join(userData, 'people', id);
}
