import './ui/styles/index.css';
import { createApp } from 'vue';
import AudienceScreen from './features/stage/AudienceScreen.vue';
import { makeI18n } from './i18n.ts';
import en from './locales/en/index.ts';
import nl from './locales/nl/index.ts';
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
// Both, as the presentation says which one it speaks.
app.use(makeI18n(navigator.language.startsWith('nl') ? 'nl' : 'en', { nl, en }));
app.mount('#app');
