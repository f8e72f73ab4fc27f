import { inject } from 'vue';
import { audiencePlatformKey } from '../platform/audience-platform.ts';
import type { Platform } from '../platform/platform.ts';
import { usePlatform } from '../stores/platform.ts';

/** Says where pictures of briefings can be loaded from, in either window. */
export const useMediaAddress = (): Platform['mediaAddress'] =>
  (inject(audiencePlatformKey, null) ?? usePlatform()).mediaAddress;
