import contentAddress from './content.worker.ts?worker&url';
import packedAddress from './packed.worker.ts?worker&url';
import replayAddress from './replay.worker.ts?worker&url';

const addresses = {
  content: contentAddress,
  packed: packedAddress,
  replay: replayAddress,
} as const;

/**
 * The one place where the page names scripts to run, and the one Trusted Types policy that the content policy allows:
 * nothing that comes from content can become a script's address.
 */
const ownWorkers = window.trustedTypes?.createPolicy('leidraad', {
  createScriptURL(address) {
    if (Object.values(addresses).includes(address)) return address;
    throw new TypeError('Only the program’s own workers may run');
  },
});

/** Starts one of the program's workers. */
export function startWorker(name: keyof typeof addresses): Worker {
  const address = ownWorkers?.createScriptURL(addresses[name]) ?? addresses[name];
  // The DOM's types do not know yet that a worker's address may be a trusted one.
  return new Worker(address as string, { type: 'module' });
}
