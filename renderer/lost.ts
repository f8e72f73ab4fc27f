import './ui/styles/index.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import LostScreen from './features/trouble/LostScreen.vue';
import { makeI18n } from './i18n.ts';
import { messagesIn } from './locales/load.ts';
import { electronPlatform } from './platform/electron.ts';
import { platformKey } from './platform/platform.ts';

const platform = electronPlatform(window.leidraad);
const { language, theme, textSize, isRepeated } = await platform.lost();
const page = document.documentElement;
page.lang = language;
page.dataset['theme'] = theme;
page.dataset['textSize'] = String(textSize);

const app = createApp(LostScreen, { isRepeated });
app.config.errorHandler = platform.reportBug;
window.addEventListener('error', (event) => platform.reportBug(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => platform.reportBug(event.reason));
app.provide(platformKey, platform);
app.use(createPinia());
app.use(makeI18n(language, { [language]: await messagesIn(language) }));
app.mount('#app');
// The tests wait for this before they look at the window.
page.dataset['ready'] = 'true';
