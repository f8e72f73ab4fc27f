import { choosePackages } from './debian-packages.mjs';

/**
 * The one line that installs what is missing.
 * @param {string | undefined} manager the package manager of the system
 * @param {string[]} missing libraries and programs
 * @param {Set<string>} known the packages that apt knows
 */
export function installLine(manager, missing, known) {
  if (manager === 'apt-get') {
    const packages = choosePackages(missing, known).join(' ');
    return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`;
  }
  if (manager === 'dnf' || manager === 'zypper') {
    return `sudo ${manager} install -y ${missing.map(byContent).join(' ')}`;
  }
  return `install the packages of your system that carry ${missing.join(', ')}`;
}

/**
 * What dnf and zypper take for the package that carries it: the name of a library, or the place of a file.
 * @param {string} name
 */
function byContent(name) {
  if (name === 'dummy_drv.so') return `/usr/lib64/xorg/modules/drivers/${name}`;
  return name.includes('.so') ? `'${name}()(64bit)'` : `/usr/bin/${name}`;
}
