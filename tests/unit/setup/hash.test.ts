import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyHash } from '../../../build/setup/hash.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const ofHello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

function hello(): string {
  const file = join(temporaryFolder(), 'archive.tgz');
  writeFileSync(file, 'hello');
  return file;
}

it('lets the expected file pass', async () => {
  const expected = { algorithm: 'sha256', encoding: 'hex', value: ofHello } as const;
  await expect(verifyHash(hello(), expected)).resolves.toBeUndefined();
});

it('stops at another file, naming it, both hashes and what to do', async () => {
  const expected = { algorithm: 'sha256', encoding: 'hex', value: 'abc' } as const;
  const refusal = verifyHash(hello(), expected);
  await expect(refusal).rejects.toThrow(/archive\.tgz is not the file.*sha256.*not abc/);
  await expect(refusal).rejects.toThrow(new RegExp(`${ofHello}[^]*Safe:[^]*To do:`));
});
