import { describe, expect, it } from 'vitest';
import { choosePackages, installable } from '../../../build/setup/debian-packages.mjs';
import { installLine } from '../../../build/setup/install-line.mjs';
import { missingLibraries } from '../../../build/setup/system-libraries.mjs';

const ldd = `
	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /cache/libffmpeg.so (0x00007f)
	libgtk-3.so.0 => not found
	libasound.so.2 => not found
	libgtk-3.so.0 => not found
`;

const policy = `libasound2t64:
  Installed: (none)
  Candidate: 1.2.11-1
  Version table:
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
`;

it('reads from ldd what is not there, once each', () => {
  expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libasound.so.2']);
});

describe('the packages to install', () => {
  it('are those that apt can install, not those it has only heard of', () => {
    expect([...installable(policy)]).toEqual(['libasound2t64']);
  });

  it('go by the name that this system knows', () => {
    const missing = ['libasound.so.2'];
    expect(choosePackages(missing, new Set(['libasound2t64']))).toEqual(['libasound2t64']);
    expect(choosePackages(missing, new Set(['libasound2']))).toEqual(['libasound2']);
  });

  it('go by the old name where apt has no lists yet', () => {
    expect(choosePackages(['libgtk-3.so.0', 'Xvfb'], new Set())).toEqual(['libgtk-3-0', 'xvfb']);
  });

  it('are named once, though one package carries several libraries', () => {
    expect(choosePackages(['libnss3.so', 'libsmime3.so'], new Set())).toEqual(['libnss3']);
  });
});

describe('the one line to run', () => {
  it('is for apt on a Debian-like system', () => {
    const line = installLine('apt-get', ['libgbm.so.1', 'Xvfb'], new Set(['libgbm1', 'xvfb']));
    expect(line).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libgbm1 xvfb',
    );
  });

  it('asks for the libraries themselves where the package manager can', () => {
    const line = installLine('dnf', ['libgbm.so.1', 'Xvfb'], new Set());
    expect(line).toBe("sudo dnf install -y 'libgbm.so.1()(64bit)' /usr/bin/Xvfb");
  });

  it('asks for programs and drivers by their place', () => {
    const line = installLine('dnf', ['Xorg', 'dummy_drv.so', 'xrandr'], new Set());
    expect(line).toBe(
      'sudo dnf install -y /usr/bin/Xorg /usr/lib64/xorg/modules/drivers/dummy_drv.so /usr/bin/xrandr',
    );
  });

  it('names what is missing on a system it does not know', () => {
    expect(installLine(undefined, ['libgbm.so.1'], new Set())).toMatch(/carry libgbm\.so\.1/);
  });
});
