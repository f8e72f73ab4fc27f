/**
 * The Debian packages that carry a library or a program, newest name first: the change to 64-bit time renamed
 * some of them in Debian 13 and Ubuntu 24.04.
 * @type {Record<string, string[]>}
 */
const packagesOf = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  Xvfb: ['xvfb'],
  Xorg: ['xserver-xorg-core'],
  'dummy_drv.so': ['xserver-xorg-video-dummy'],
  xrandr: ['x11-xserver-utils'],
};

/**
 * Every name under which apt may know what is missing.
 * @param {string[]} missing libraries and programs
 */
export function possiblePackages(missing) {
  return [...new Set(missing.flatMap((name) => packagesOf[name] ?? []))];
}

/**
 * The packages to install for what is missing, by the names that apt knows here. Where apt knows
 * none yet, the old name: apt resolves it itself.
 * @param {string[]} missing
 * @param {Set<string>} known
 */
export function choosePackages(missing, known) {
  const chosen = missing.flatMap((name) => {
    const names = packagesOf[name] ?? [];
    return names.find((each) => known.has(each)) ?? names.at(-1) ?? [];
  });
  return [...new Set(chosen)].sort();
}

/**
 * The packages that can be installed, according to what `apt-cache policy` says.
 * @param {string} policy
 */
export function installable(policy) {
  const found = policy.matchAll(/^(\S+):\n\s+Installed: .*\n\s+Candidate: (.*)$/gm);
  return new Set(
    [...found].flatMap(([, name = '', version]) => (version === '(none)' ? [] : [name])),
  );
}
