import { join } from 'node:path';
import type { Part } from '../../../renderer/platform/parts.ts';
import { broughtAlongBy, licenceTextIn, manifestIn } from './npm-package.ts';

/** What the program uses a package for, by the package's name. */
export type Purposes = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

/**
 * The list of all that ships: packages with a purpose of their own first, then what they brought along.
 *
 * @param folders of the packages of which something ships
 * @param modules the folder `node_modules`
 * @throws when a package has no purpose and was brought along by none that has: someone added it without saying why
 */
export function listParts(
  folders: readonly string[],
  purposes: Purposes,
  modules: string,
): readonly Part[] {
  const brought = Object.keys(purposes)
    .toSorted()
    .map((name) => [name, broughtAlongBy(name, modules)] as const);
  const bringerOf = (name: string): string | undefined =>
    purposes[name] ? name : brought.find(([, names]) => names.has(name))?.[0];

  const shipped = new Map(folders.map((folder) => [manifestIn(folder).name, folder]));
  for (const name of [...shipped.keys()]) {
    const bringer = bringerOf(name);
    if (bringer === undefined) throw withoutPurpose(name);
    // Of a package that only passes on what others make, nothing is left in a bundle; it is what we chose all the same.
    if (!shipped.has(bringer)) shipped.set(bringer, join(modules, bringer));
  }
  const parts = [...shipped].map(([name, folder]): Part => {
    const { version, license: licence } = manifestIn(folder);
    const purpose = purposes[name];
    const role = purpose ? { purpose } : { of: bringerOf(name) ?? name };
    return { name, version, licence, text: licenceTextIn(folder), role };
  });
  const rank = ({ role }: Part): number => ('purpose' in role ? 0 : 1);
  return parts.toSorted(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1),
  );
}

const withoutPurpose = (name: string): Error =>
  new Error(
    `${name} ships, and nothing says why. Add what the program uses it for, in both languages, ` +
      `to ${join('build', 'packaging', 'purposes.json')}.`,
  );
