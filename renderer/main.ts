import './ui/styles/index.css';
import { createPinia } from 'pinia';
import { createApp, nextTick, watch } from 'vue';
import App from './App.vue';
import StartFailed from './features/trouble/StartFailed.vue';
import { breaksScreen } from './features/trouble/breaks-screen.ts';
import { makeI18n } from './i18n.ts';
import { firstMessagesIn, messagesIn } from './locales/load.ts';
import { electronPlatform } from './platform/electron.ts';
import { platformKey } from './platform/platform.ts';
import { makeRouter, screenFor } from './router.ts';
import { useBriefings } from './stores/briefings.ts';
import { contentReaderKey } from './stores/content-reader.ts';
import { contentInWorker } from './stores/content-worker.ts';
import { useNotices } from './stores/notices.ts';
import { packedReaderKey } from './stores/packed-reader.ts';
import { packedInWorker } from './stores/packed-worker.ts';
import { usePeople } from './stores/people.ts';
import { usePresenting } from './stores/presenting.ts';
import { rebuildIfOld } from './stores/rebuild.ts';
import { replayInWorker } from './stores/replay-worker.ts';
import { useSettings } from './stores/settings.ts';

const platform = electronPlatform(window.leidraad);
const pinia = createPinia();
const app = createApp(App);
app.provide(platformKey, platform);
app.provide(contentReaderKey, contentInWorker);
app.provide(packedReaderKey, packedInWorker);
app.use(pinia);
const notices = useNotices(pinia);
app.config.errorHandler = (error, _component, place) => {
  if (breaksScreen(place)) notices.admitBroken(error);
  else notices.admit(error);
};
window.addEventListener('error', (event) => notices.admit(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => notices.admit(event.reason));

try {
  await start();
  // The first screen goes before the backup of the day.
  setTimeout(() => void backUp(), 1500);
} catch (error) {
  platform.reportBug(error);
  const language = navigator.language.startsWith('nl') ? 'nl' : 'en';
  const messages = { [language]: await firstMessagesIn(language) };
  const failed = createApp(StartFailed).provide(platformKey, platform);
  failed.use(makeI18n(language, messages)).mount('#app');
}
// The shell and the tests wait for this before they look at the window; measurements ask when it was.
performance.mark('ready');
document.documentElement.dataset['ready'] = 'true';

/** Shows the first screen, on what the shell says at launch. */
async function start(): Promise<void> {
  const launch = await platform.launch();
  const settings = useSettings(pinia);
  settings.start(launch);
  const people = usePeople(pinia);
  people.start(launch);
  const presenting = usePresenting(pinia);
  presenting.start(launch);
  if (settings.canStore) await rebuild(launch.projectionVersion);
  const router = makeRouter();
  router.beforeEach(({ name }) => screenFor(name, people.mustChoose));
  const { language } = settings;
  const i18n = makeI18n(language, { [language]: await firstMessagesIn(language) });
  let texts: Promise<void> | null = null;
  const allTexts = (): Promise<void> =>
    (texts ??= messagesIn(language).then((all) => i18n.global.setLocaleMessage(language, all)));
  router.beforeEach(async ({ name }) => {
    if (name !== 'home' && name !== 'briefing') await allTexts();
  });
  app.use(i18n);
  app.use(router);
  const { comesBack, leftOff } = presenting;
  if (comesBack && leftOff) {
    await router.replace({ name: 'console', params: { briefing: leftOff.briefing } });
  }
  await router.isReady();
  app.mount('#app');
  // Other screens say for themselves what they wait for.
  if (router.currentRoute.value.name === 'home') await firstScreen();
  void allTexts();
}

/** Without it the program works, on what was kept before. */
async function rebuild(keptVersion: number): Promise<void> {
  try {
    await notices.tryTo('projections-not-rebuilt', () =>
      rebuildIfOld(platform, keptVersion, replayInWorker),
    );
  } catch (error) {
    platform.reportBug(error);
    notices.say('projections-not-rebuilt', 'internal');
  }
}

/** One that cannot be made is said; work goes on. */
async function backUp(): Promise<void> {
  if (!useSettings(pinia).canStore) return;
  await notices.tryTo('backup-not-made', () => platform.backUp());
}

/** Resolves when the first screen shows what it is for, or says that it cannot. */
async function firstScreen(): Promise<void> {
  const briefings = useBriefings(pinia);
  await new Promise<void>((resolve) => {
    watch(
      () => briefings.state.kind,
      (kind) => kind !== 'loading' && resolve(),
      { immediate: true },
    );
  });
  await nextTick();
}
