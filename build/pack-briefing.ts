/**
 * Packs the folder of a briefing into one file: `npm run pack:briefing -- content/migratiepact migratiepact.leidraad`.
 * With `--for-app 0.2.0` older programs refuse it; without, those older than this one do.
 */
import { rename, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packBriefing } from '../renderer/briefing/file/pack.ts';
import { BadFile } from '../renderer/briefing/file/problem.ts';
import { parseBriefing } from '../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../renderer/learning/questions/index.ts';
import { plainFilesOf, sha256 } from './content/plain-files.ts';
import { readBriefings } from './content/read-briefing.ts';
import { explain, Problem } from './setup/problem.mjs';
import { projectPackage } from './setup/places.mjs';

const nothingWritten = 'no file was written, and the folder is as it was.';

/** Reads the arguments of the command line. */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: { 'for-app': { type: 'string', default: projectPackage().version } },
    allowPositionals: true,
  });
  const [folder, target] = positionals;
  if (folder && target?.endsWith('.leidraad')) {
    return { folder, target, minimumAppVersion: values['for-app'] };
  }
  throw new Problem({
    what: 'Which folder, and into which file? A file of a briefing ends in .leidraad.',
    safe: nothingWritten,
    todo: 'npm run pack:briefing -- content/migratiepact migratiepact.leidraad',
  });
}

/** The briefing in a folder, whole and without mistakes. */
async function soundBriefing(folder: string) {
  const found = (await readBriefings(folder)).find(({ id }) => id === basename(resolve(folder)));
  const parsed = found && parseBriefing(found.files, questionKinds, found.id);
  const mistakes = parsed?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  if (found && parsed?.briefing && mistakes.length === 0) {
    return { briefing: parsed.briefing, files: found.files };
  }
  const why = found?.refusal ?? `mistakes in it: ${mistakes.length}`;
  throw new Problem({
    what: `${folder} holds no briefing that can be packed: ${found ? why : 'no briefing.yaml'}.`,
    safe: nothingWritten,
    todo: `correct what this names, then run it again:\n  npm run check:content -- ${folder}`,
  });
}

try {
  const { folder, target, minimumAppVersion } = readArguments();
  const { briefing, files } = await soundBriefing(folder);
  const plain = await plainFilesOf(folder, files);
  const { id, version } = briefing;
  const packed = await packBriefing(plain, { id, version, minimumAppVersion, sha256 });
  await writeFile(`${target}.unfinished`, packed);
  await rename(`${target}.unfinished`, target);
  const unpacked = plain.reduce((total, { bytes }) => total + bytes.length, 0);
  console.log(
    `${target}: ${id} ${version}, ${plain.length} files, ${unpacked} bytes packed into ${packed.length}; ` +
      `for Leidraad ${minimumAppVersion} or later.\nsha256 ${await sha256(packed)}`,
  );
} catch (error) {
  const isPath = error instanceof BadFile && 'path' in error.problem;
  process.stderr.write(
    isPath
      ? `${error.problem.path} cannot be packed: ${error.problem.code}.\n  Safe:  ${nothingWritten}\n`
      : `${explain(error)}\n`,
  );
  process.exitCode = 1;
}
