import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDevice } from '../../../electron/main/device.ts';
import { quietLog } from './support/quiet-log.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const bounds = { x: -5, y: 10, width: 800, height: 600, isMaximised: true };
const appearance = { language: 'en', theme: 'dark', textSize: 150 } as const;
const lastPerson = '5f0a0f6e-7c0e-4b8e-9a39-0d6e0d6d3c11';

describe('what is known of the laptop', () => {
  it('comes back as it was left', () => {
    const folder = temporaryFolder();
    const [file, { log, lines }] = [join(folder, 'device.json'), quietLog()];
    const device = openDevice(file, log);
    expect(device.facts()).toMatchObject({ bounds: null, lastPerson: null });
    device.change({ bounds });
    device.change({ lastPerson, appearance });
    expect(openDevice(file, log).facts()).toEqual({ bounds, lastPerson, appearance });
    expect(readdirSync(folder)).toEqual(['device.json']);
    expect(lines).toEqual([]);
  });

  it.each(['', 'not json', '{}', '{"bounds":{"x":"left"},"lastPerson":null,"appearance":null}'])(
    'counts as nothing when its file is damaged, and is logged: %s',
    (text) => {
      const [file, { log, lines }] = [join(temporaryFolder(), 'device.json'), quietLog()];
      writeFileSync(file, text);
      const device = openDevice(file, log);
      expect(device.facts()).toMatchObject({ bounds: null, lastPerson: null });
      expect(lines).toHaveLength(1);
      device.change({ lastPerson });
      expect(openDevice(file, log).facts().lastPerson).toBe(lastPerson);
    },
  );

  it('holds all the same when it cannot be stored, and leaves no half file', () => {
    const [folder, { log, lines }] = [temporaryFolder(), quietLog()];
    const file = join(folder, 'below', 'device.json');
    const device = openDevice(file, log);
    device.change({ bounds });
    expect(device.facts().bounds).toEqual(bounds);
    expect(lines).toHaveLength(1);
    expect(existsSync(join(folder, 'below'))).toBe(false);
  });

  it('writes nothing when nothing changed', () => {
    const [folder, { log, lines }] = [temporaryFolder(), quietLog()];
    const device = openDevice(join(folder, 'device.json'), log);
    device.change({ bounds: null });
    expect(readdirSync(folder)).toEqual([]);
    expect(lines).toEqual([]);
  });
});
