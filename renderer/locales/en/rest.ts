import about from './about.json';
import accessibility from './accessibility.json';
import arrange from './arrange.json';
import certainty from './certainty.json';
import consoleTexts from './console.json';
import glossary from './glossary.json';
import link from './link.json';
import passage from './passage.json';
import present from './present.json';
import privacy from './privacy.json';
import question from './question.json';
import readAloud from './readAloud.json';
import result from './result.json';
import slide from './slide.json';
import sources from './sources.json';
import takeHome from './takeHome.json';
import text from './text.json';
import timeline from './timeline.json';

/** The texts of all other screens, in this language. */
export default {
  about,
  accessibility,
  arrange,
  certainty,
  console: consoleTexts,
  glossary,
  link,
  passage,
  present,
  privacy,
  question,
  readAloud,
  result,
  slide,
  sources,
  takeHome,
  text,
  timeline,
};
