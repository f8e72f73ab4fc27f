import './ui/styles/index.css';
import { createPinia } from 'pinia';
import { createApp, nextTick, watch } from 'vue';
import App from './App.vue';
import { makeI18n } from './i18n.ts';
import { electronPlatform } from './platform/electron.ts';
import { platformKey } from './platform/platform.ts';
import { makeRouter } from './router.ts';
import { useBriefings } from './stores/briefings.ts';
import { useNotices } from './stores/notices.ts';
import { rebuildIfOld } from './stores/rebuild.ts';
import { replayInWorker } from './stores/replay-worker.ts';
import { useSettings } from './stores/settings.ts';

const platform = electronPlatform(window.leidraad);
window.addEventListener('error', (event) => platform.reportBug(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => platform.reportBug(event.reason));

const app = createApp(App);
app.config.errorHandler = (error) => platform.reportBug(error);
app.provide(platformKey, platform);
app.use(createPinia());
const launch = await platform.launch();
const settings = useSettings();
settings.start(launch);
if (settings.canStore) {
  await useNotices().watch('projections-not-rebuilt', () =>
    rebuildIfOld(platform, launch.projectionVersion, replayInWorker),
  );
}
const router = makeRouter();
app.use(makeI18n());
app.use(router);
await router.isReady();
app.mount('#app');
await firstScreen();
// The shell and the tests wait for this before they look at the window.
document.documentElement.dataset['ready'] = 'true';

/** Resolves when the first screen shows what it is for, or says that it cannot. */
async function firstScreen(): Promise<void> {
  const briefings = useBriefings();
  await new Promise<void>((resolve) => {
    watch(
      () => briefings.state.kind,
      (kind) => kind !== 'loading' && resolve(),
      { immediate: true },
    );
  });
  await nextTick();
}
