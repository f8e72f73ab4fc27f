import { onMounted, onScopeDispose, ref, type Ref } from 'vue';
import { useInstalls } from '../stores/installs.ts';
import { usePlatform } from '../stores/platform.ts';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes in files with a briefing: the one that the program was opened with, those that come later, and what is dropped on
 * the window.
 *
 * @returns whether a file is held over the window
 */
export function useArrivals(): Readonly<Ref<boolean>> {
  const installs = useInstalls();
  const isOver = ref(false);
  const gone = new AbortController();
  const { signal } = gone;

  function over(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    isOver.value = true;
  }

  function leave({ relatedTarget }: DragEvent): void {
    // Within the window it goes from one element to the next.
    if (relatedTarget === null) isOver.value = false;
  }

  function drop(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    isOver.value = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void installs.drop(file);
  }

  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  onScopeDispose(() => gone.abort());
  onScopeDispose(usePlatform().onArrival(installs.take));
  onMounted(installs.take);
  return isOver;
}
