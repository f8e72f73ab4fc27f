import about from './about.json';
import accessibility from './accessibility.json';
import annotation from './annotation.json';
import arrange from './arrange.json';
import certainty from './certainty.json';
import consoleTexts from './console.json';
import glossary from './glossary.json';
import home from './home.json';
import install from './install.json';
import language from './language.json';
import link from './link.json';
import module from './module.json';
import notice from './notice.json';
import passage from './passage.json';
import people from './people.json';
import present from './present.json';
import privacy from './privacy.json';
import progress from './progress.json';
import question from './question.json';
import readAloud from './readAloud.json';
import reference from './reference.json';
import refusal from './refusal.json';
import result from './result.json';
import review from './review.json';
import search from './search.json';
import settings from './settings.json';
import shell from './shell.json';
import slide from './slide.json';
import sources from './sources.json';
import store from './store.json';
import study from './study.json';
import test from './test.json';
import text from './text.json';
import timeline from './timeline.json';
import trouble from './trouble.json';

/** Every text of the interface in this language, one file for each part of it. */
export default {
  about,
  accessibility,
  annotation,
  arrange,
  certainty,
  console: consoleTexts,
  glossary,
  home,
  install,
  language,
  link,
  module,
  notice,
  passage,
  people,
  present,
  privacy,
  progress,
  question,
  readAloud,
  reference,
  refusal,
  result,
  review,
  search,
  settings,
  shell,
  slide,
  sources,
  store,
  study,
  test,
  text,
  timeline,
  trouble,
};
