import { parseBriefing } from '../renderer/briefing/parse-briefing.ts';
import { reportOn } from '../renderer/briefing/report.ts';
import { questionKinds } from '../renderer/learning/questions/index.ts';
import { contentArguments } from './content/arguments.ts';
import { readBriefings } from './content/read-briefing.ts';

// Prints one JSON object that counts what there is in the briefings below a folder.
const { root } = contentArguments();
const briefings = (await readBriefings(root)).map(({ id, files }) => {
  const { briefing, diagnostics } = parseBriefing(files, questionKinds, id);
  return reportOn(id, briefing, diagnostics);
});
console.log(JSON.stringify({ briefings }));
