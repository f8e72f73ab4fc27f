import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { resourcesFolder } from '../../../build/packaging/places.ts';

/** The bytes of a file in the packaged program's archive, read by an Electron that may run as Node. */
export function packagedFile(path: string): Buffer {
  const file = join(resourcesFolder, 'app.asar', ...path.split('/'));
  const electron = process.env['LEIDRAAD_ELECTRON'] ?? '';
  const write = 'process.stdout.write(require("fs").readFileSync(process.argv[1]))';
  return execFileSync(electron, ['-e', write, file], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 100_000_000,
  });
}
