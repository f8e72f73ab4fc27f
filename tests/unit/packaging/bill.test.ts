import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOf } from '../../../build/packaging/bill.ts';
import { writeChecksums } from '../../../build/packaging/checksums.ts';
import { sizeOf } from '../../../build/packaging/sizes.ts';
import { weaknessesIn } from '../../../build/setup/audit.mjs';
import type { Part } from '../../../renderer/platform/parts.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const part = (name: string): Part => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  text: null,
  role: { of: name },
});

const component = (name: string, properties: object[] = []) => ({
  'bom-ref': `${name}@1.0.0`,
  type: 'library',
  name,
  version: '1.0.0',
  scope: 'optional',
  properties,
});
const everything = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  metadata: { component: { ...component('worktree'), 'bom-ref': 'leidraad@0.1.0' } },
  components: [component('vue'), component('vitest'), component('electron', [{ name: 'dev' }])],
  dependencies: [
    { ref: 'leidraad@0.1.0', dependsOn: ['vue@1.0.0', 'vitest@1.0.0', 'electron@1.0.0'] },
    { ref: 'vitest@1.0.0', dependsOn: ['vue@1.0.0'] },
    { ref: 'vue@1.0.0', dependsOn: [] },
  ],
});

describe('the bill of materials', () => {
  it('holds what ships, and nothing that stays at home', () => {
    const bill = billOf(everything, [part('vue'), part('electron')]);
    expect(bill.components.map(({ name, scope }) => [name, scope])).toEqual([
      ['vue', 'required'],
      ['electron', 'required'],
    ]);
    expect(bill.metadata.component).toMatchObject({ name: 'leidraad', type: 'application' });
    expect(bill.dependencies).toEqual([
      { ref: 'leidraad@0.1.0', dependsOn: ['vue@1.0.0', 'electron@1.0.0'] },
      { ref: 'vue@1.0.0', dependsOn: [] },
    ]);
  });

  it('is not made when something ships that is not installed', () => {
    expect(() => billOf(everything, [part('stray')])).toThrow(/stray@1\.0\.0/);
  });
});

it('checksums are of what is handed out, as sha256sum reads them', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'leidraad-1.0.0.zip'), 'abc');
  writeFileSync(join(folder, 'builder-debug.yml'), '');
  await writeChecksums(folder);
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  leidraad-1.0.0.zip\n',
  );
  expect(await sizeOf(folder)).toBe(3 + 85);
});

describe('known weaknesses', () => {
  const report = JSON.stringify({
    vulnerabilities: {
      vue: { severity: 'high', range: '<3' },
      vitest: { severity: 'high', range: '<5' },
    },
  });

  it('are those of what ships', () => {
    expect(weaknessesIn(report, new Set(['vue']))).toEqual(['vue <3: high']);
    expect(weaknessesIn(report, new Set(['pinia']))).toEqual([]);
  });

  it('are not known where the registry gave no answer', () => {
    expect(weaknessesIn('npm error 405', new Set(['vue']))).toBeUndefined();
    expect(weaknessesIn('{"message":"405"}', new Set(['vue']))).toBeUndefined();
  });
});
