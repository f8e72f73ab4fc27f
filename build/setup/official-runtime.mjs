import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';
import { unreachable } from './fetch-official-codes.mjs';
import { officialAddress, officialArchive } from './official-address.mjs';
import { makeWhole } from './partial-folder.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { projectRoot } from './places.mjs';
import { Problem } from './problem.mjs';
import { say } from './say.mjs';

/**
 * Downloads the official Electron into a folder.
 * @param {string} target
 * @param {{ version: string, platform: string, arch: string }} wanted
 * @returns {Promise<boolean>} false when the source cannot be reached
 */
export async function fetchOfficial(target, wanted) {
  const url = officialAddress(wanted);
  const sha256 = officialHash(wanted);
  say(`Electron: fetching ${wanted.version} from ${url}`);
  return makeWhole(target, async (partial) => {
    const folder = join(partial, 'electron');
    const script = fileURLToPath(new URL('fetch-official.mjs', import.meta.url));
    const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
    const { code } = await run(pinnedNode, [script, url, folder, sha256], { env });
    if (code === unreachable) return undefined;
    if (code === 0) return folder;
    throw new Problem({
      what: `Electron ${wanted.version} could not be fetched; the lines above say why.`,
      safe: 'nothing was installed, and what was downloaded is thrown away.',
      todo: 'run the command again, or set ELECTRON_MIRROR to another source of the same files.',
    });
  });
}

/** @param {{ version: string, platform: string, arch: string }} wanted */
function officialHash(wanted) {
  const list = join(projectRoot, 'node_modules', 'electron', 'checksums.json');
  /** @type {Record<string, string | undefined>} */
  const hashes = JSON.parse(readFileSync(list, 'utf8'));
  const hash = hashes[officialArchive(wanted)];
  if (hash) return hash;
  throw new Problem({
    what: `Electron ${wanted.version} is not made for ${wanted.platform} on ${wanted.arch}.`,
    safe: 'nothing was installed.',
    todo: 'use another machine, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an Electron.',
  });
}
