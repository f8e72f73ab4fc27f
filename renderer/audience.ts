import './ui/styles/index.css';
import { createApp } from 'vue';
import AudienceScreen from './features/stage/AudienceScreen.vue';
import { makeI18n } from './i18n.ts';
import { audiencePlatformKey, electronAudiencePlatform } from './platform/audience-platform.ts';

const platform = electronAudiencePlatform(window.leidraadAudience);
const app = createApp(AudienceScreen, {
  onReady: () => {
    // The shell and the tests wait for this before they look at the window.
    document.documentElement.dataset['ready'] = 'true';
  },
});
app.config.errorHandler = platform.reportBug;
window.addEventListener('error', (event) => platform.reportBug(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => platform.reportBug(event.reason));
app.provide(audiencePlatformKey, platform);
app.use(makeI18n(navigator.language.startsWith('nl') ? 'nl' : 'en'));
app.mount('#app');
