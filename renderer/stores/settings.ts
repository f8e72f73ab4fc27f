import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { defaultSettings } from '../platform/platform.ts';
import type {
  Language,
  Launch,
  Settings,
  SettingsChange,
  StoreState,
} from '../platform/platform.ts';
import { useNotices } from './notices.ts';
import { usePlatform } from './platform.ts';

/** What the learner set, and what the shell said at launch. */
export const useSettings = defineStore('settings', () => {
  const platform = usePlatform();
  const notices = useNotices();
  const settings = ref<Settings>(defaultSettings);
  const systemLanguage = ref<Language>('nl');
  const store = ref<StoreState>({ kind: 'ready' });
  const appVersion = ref('');
  const learnerSeed = ref(0);

  const language = computed(() => settings.value.language ?? systemLanguage.value);

  /** Whether the learner's data could be opened. Where it could not, a banner says why. */
  const canStore = computed(() => store.value.kind === 'ready' || store.value.kind === 'restored');

  function start(launch: Launch): void {
    settings.value = launch.settings;
    systemLanguage.value = launch.systemLanguage;
    store.value = launch.store;
    appVersion.value = launch.appVersion;
    learnerSeed.value = launch.learnerSeed;
  }

  /** Takes effect at once; a setting that could not be kept is said so. */
  async function change(wanted: SettingsChange): Promise<void> {
    settings.value = { ...settings.value, ...wanted };
    await notices.tryTo('settings-not-kept', () => platform.changeSettings(wanted));
  }

  return { settings, language, store, canStore, appVersion, learnerSeed, start, change };
});
