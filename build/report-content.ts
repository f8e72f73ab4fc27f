import { reportOn } from '../renderer/briefing/report.ts';
import { examineBriefing } from '../renderer/presenting/examine.ts';
import { countSlides } from '../renderer/presenting/slide-report.ts';
import { contentArguments } from './content/arguments.ts';
import { readBriefings } from './content/read-briefing.ts';

// Prints one JSON object that counts what there is in the briefings below a folder.
const { root } = contentArguments();
const briefings = (await readBriefings(root)).map(({ id, files }) => {
  const { briefing, diagnostics } = examineBriefing(files, id);
  return { ...reportOn(id, briefing, diagnostics), slides: countSlides(briefing) };
});
console.log(JSON.stringify({ briefings }));
