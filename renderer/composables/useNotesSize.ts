import { computed } from 'vue';
import { notesSizes } from '../platform/platform.ts';
import { useSettings } from '../stores/settings.ts';

/** How large a presenter's notes are. */
export function useNotesSize() {
  const settings = useSettings();
  /** In pixels. */
  const size = computed(() => settings.settings.notesSize);

  /** Takes so many sizes more or less, as far as there are. */
  function resize(by: number): void {
    const wanted = notesSizes[notesSizes.indexOf(size.value) + by];
    if (wanted) void settings.change({ notesSize: wanted });
  }

  return { size, resize };
}
