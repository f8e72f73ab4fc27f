import annotation from './annotation.json';
import home from './home.json';
import install from './install.json';
import language from './language.json';
import module from './module.json';
import notice from './notice.json';
import people from './people.json';
import progress from './progress.json';
import reference from './reference.json';
import refusal from './refusal.json';
import review from './review.json';
import search from './search.json';
import settings from './settings.json';
import shell from './shell.json';
import store from './store.json';
import study from './study.json';
import test from './test.json';
import trouble from './trouble.json';

/** The texts of the first screen and of what stands around every screen, in this language. */
export default {
  annotation,
  home,
  install,
  language,
  module,
  notice,
  people,
  progress,
  reference,
  refusal,
  review,
  search,
  settings,
  shell,
  store,
  study,
  test,
  trouble,
};
