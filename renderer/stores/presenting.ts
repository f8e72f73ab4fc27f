import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { ratios } from '../presenting/geometry.ts';
import type { Presentation } from '../presenting/presentation.ts';
import { isRecent, resumed } from '../presenting/time.ts';
import { RefusedError, type Launch } from '../platform/platform.ts';
import type { Spot, Stage } from '../platform/presenting.ts';
import { useNotices } from './notices.ts';
import { usePlatform } from './platform.ts';

/** What is being presented. The console decides where it is; the shell keeps that and shows it to the audience. */
export const usePresenting = defineStore('presenting', () => {
  const platform = usePlatform();
  const notices = useNotices();
  // Shallow: what crosses the bridge is copied, and a reactive proxy cannot be.
  const presentation = shallowRef<Presentation | null>(null);
  /** What was being presented before, and can be gone on with. */
  const leftOff = shallowRef<Presentation | null>(null);
  const stage = shallowRef<Omit<Stage, 'presentation'>>({
    isShown: false,
    hasOwnDisplay: false,
    shape: ratios['16:9'],
  });

  /** Whether that was broken off, and not ended. */
  const isBrokenOff = ref(false);

  /** Whether what was presented last comes back by itself: it was broken off a short while ago. */
  const comesBack = computed(
    () => isBrokenOff.value && leftOff.value !== null && isRecent(leftOff.value, platform.now()),
  );

  function start(launch: Launch): void {
    leftOff.value = launch.presentation;
    isBrokenOff.value = launch.presentation !== null;
    platform.presenting.onChange(see);
  }

  function see({ isShown, hasOwnDisplay, shape }: Stage): void {
    stage.value = { isShown, hasOwnDisplay, shape };
  }

  /** Shows this to the audience from now on. False when the shell would not; a notice says so. */
  async function present(wanted: Presentation): Promise<boolean> {
    const shown = await notices.tryTo('presentation-not-started', () =>
      platform.presenting.start(wanted),
    );
    if (!shown) return false;
    see(shown);
    presentation.value = wanted;
    leftOff.value = null;
    return true;
  }

  /** Goes on after a break, with the clock as it stood. */
  const goOn = async (): Promise<boolean> =>
    leftOff.value !== null && present(resumed(leftOff.value, platform.now()));

  /** Goes on where the program ended, as if it had not. */
  const comeBack = async (): Promise<boolean> => leftOff.value !== null && present(leftOff.value);

  /** Opens the audience's window again after somebody closed it. */
  const showAgain = async (): Promise<boolean> =>
    presentation.value !== null && present(presentation.value);

  /** Takes effect here at once, and is on its way to the audience. */
  function change(next: Presentation): void {
    if (next === presentation.value) return;
    presentation.value = next;
    void notices.tryTo('presentation-not-shown', () => platform.presenting.change(next));
  }

  /** Moves the laser spot. It moves so often that one which is missed is not worth a word. */
  async function spot(at: Spot): Promise<void> {
    try {
      await platform.presenting.spot(at);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
    }
  }

  /** Stops. What was presented can be gone on with as long as the program is open. */
  async function end(): Promise<boolean> {
    const ended = await notices.tryTo('presentation-not-ended', async () => {
      await platform.presenting.end();
      return true;
    });
    if (!ended) return false;
    leftOff.value = presentation.value ?? leftOff.value;
    isBrokenOff.value = false;
    presentation.value = null;
    return true;
  }

  /** Lets go of what was presented before. */
  async function forget(): Promise<void> {
    if (await end()) leftOff.value = null;
  }

  return {
    presentation,
    leftOff,
    stage,
    comesBack,
    start,
    present,
    goOn,
    comeBack,
    showAgain,
    change,
    spot,
    end,
    forget,
  };
});
