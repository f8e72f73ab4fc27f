import { spawnSync } from 'node:child_process';

/** The processor of this machine, also where Node itself runs translated (Rosetta on a new Mac). */
export function machineArch() {
  if (process.platform !== 'darwin' || process.arch !== 'x64') return process.arch;
  const { stdout } = spawnSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' });
  return stdout?.trim() === '1' ? 'arm64' : process.arch;
}
