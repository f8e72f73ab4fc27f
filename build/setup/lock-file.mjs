/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, extraneous?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether what npm wrote down after installing holds the very packages of the lock file.
 * Contents are compared, not times: a clone or a copy gives every file a new time.
 * @param {LockFile} lock package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function holdsWhatIsLocked(lock, installed) {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const present = installed.packages;
  return (
    locked.every(([path, wanted]) => isSame(wanted, present[path])) &&
    Object.keys(present).every((path) => path in lock.packages)
  );
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
function isSame(wanted, found) {
  if (!found) return mayBeLeftOut(wanted);
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

/** @param {LockedPackage} wanted */
function mayBeLeftOut({ optional, extraneous, os, cpu, libc }) {
  return Boolean(optional || extraneous || os || cpu || libc);
}
