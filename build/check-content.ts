import { describeDiagnostic } from '../renderer/locales/diagnostics/index.ts';
import { examineBriefing } from '../renderer/presenting/examine.ts';
import { contentArguments } from './content/arguments.ts';
import { readBriefings } from './content/read-briefing.ts';

// Prints what is wrong with the briefings below a folder, as a compiler does; ends with 1 when there are errors.
const { root, language } = contentArguments();
const briefings = await readBriefings(root);
const count = { error: 0, warning: 0 };
for (const { path, id, files, refusal } of briefings) {
  if (refusal !== null) {
    console.log(`${path} error: the program cannot read this folder: ${refusal}`);
    count.error += 1;
    continue;
  }
  for (const diagnostic of examineBriefing(files, id).diagnostics) {
    const { file, line, column, severity, code } = diagnostic;
    const message = describeDiagnostic(diagnostic, language);
    console.log(`${path}/${file}:${line}:${column} ${severity} ${code}: ${message}`);
    count[severity] += 1;
  }
}
const some = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;
const errors = some(count.error, 'error');
const warnings = some(count.warning, 'warning');
console.log(`${errors}, ${warnings} in ${some(briefings.length, 'briefing')}`);
if (count.error > 0 || briefings.length === 0) process.exitCode = 1;
