import { ensureDependencies } from './dependencies.mjs';
import { ensureRuntime, runtimeVariables } from './electron-runtime.mjs';
import { ensurePinnedNode, withPinnedNode } from './pinned-node.mjs';
import { ensureSandbox } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** Makes the packages and the Electron runtime ready; returns the runtime. */
export async function prepareRuntime() {
  await ensureDependencies();
  await ensurePinnedNode();
  return ensureRuntime();
}

/**
 * Takes all the steps of the set-up.
 * @returns the runtime, and the environment in which everything else runs
 */
export async function setUp() {
  const runtime = await prepareRuntime();
  await ensureSystemLibraries(runtime.executable);
  await ensureSandbox(runtime.folder);
  const env = withPinnedNode({ ...process.env, ...runtimeVariables(runtime) });
  // Set in the terminals of some editors; it would turn Electron into a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return { runtime, env };
}
