import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { usePersonName } from '../../composables/usePersonName.ts';
import { useNotices } from '../../stores/notices.ts';
import { usePeople } from '../../stores/people.ts';
import { usePlatform } from '../../stores/platform.ts';
import { useSettings } from '../../stores/settings.ts';
import { exportLearner } from '../../stores/transfer.ts';

/** Puts everything of who is at work in one file, where the learner wants it. */
export function useExport() {
  const { t } = useI18n();
  const platform = usePlatform();
  const notices = useNotices();
  const people = usePeople();
  const settings = useSettings();
  const nameOf = usePersonName();
  const state = ref<'idle' | 'busy' | 'saved'>('idle');
  const path = ref('');

  async function run(): Promise<void> {
    const person = people.current;
    if (!person || state.value === 'busy') return;
    state.value = 'busy';
    const result = await notices.tryTo('file-not-saved', async () => {
      const text = await exportLearner(platform, person, settings.settings);
      const suggestedName = t('people.take.fileName', { name: nameOf(person) });
      return platform.saveFile({ suggestedName, text, kind: 'learner' });
    });
    state.value = result?.saved ? 'saved' : 'idle';
    path.value = result?.saved ? result.path : '';
  }

  return { state, path, run };
}
