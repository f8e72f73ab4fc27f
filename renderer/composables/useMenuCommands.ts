import { onScopeDispose } from 'vue';
import { useRouter } from 'vue-router';
import type { MenuCommand } from '../platform/platform.ts';
import { useBriefings } from '../stores/briefings.ts';
import { useInstalls } from '../stores/installs.ts';
import { usePlatform } from '../stores/platform.ts';
import { useSearchDoor } from './useSearchDoor.ts';

/** Does what the learner picks in the window's menu. */
export function useMenuCommands(): void {
  const router = useRouter();
  const door = useSearchDoor();
  const briefings = useBriefings();

  /** Presents the briefing that is open, or else the first. */
  async function present(): Promise<void> {
    if (briefings.ids.length === 0) await briefings.loadList();
    const briefing = briefings.info?.id ?? briefings.ids[0];
    if (briefing) await router.push({ name: 'present', params: { briefing } });
  }

  const installs = useInstalls();
  const acts: Record<MenuCommand, () => unknown> = {
    home: () => router.push({ name: 'home' }),
    present,
    search: door.open,
    settings: () => router.push({ name: 'settings' }),
    back: () => router.back(),
    forward: () => router.forward(),
    install: installs.pick,
    about: () => router.push({ name: 'about' }),
  };
  onScopeDispose(usePlatform().onMenuCommand((command) => acts[command]()));
}
