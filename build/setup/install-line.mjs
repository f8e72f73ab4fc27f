import { choosePackages } from './debian-packages.mjs';

/**
 * The one line that installs what is missing.
 * @param {string | undefined} manager the package manager of the system
 * @param {string[]} missing libraries, and `Xvfb`
 * @param {Set<string>} known the packages that apt knows
 */
export function installLine(manager, missing, known) {
  if (manager === 'apt-get') {
    const packages = choosePackages(missing, known).join(' ');
    return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`;
  }
  if (manager === 'dnf' || manager === 'zypper') {
    // Both take the name of a library, or of a program's file, for the package that carries it.
    const wanted = missing.map((name) =>
      name === 'Xvfb' ? '/usr/bin/Xvfb' : `'${name}()(64bit)'`,
    );
    return `sudo ${manager} install -y ${wanted.join(' ')}`;
  }
  return `install the packages of your system that carry ${missing.join(', ')}`;
}
