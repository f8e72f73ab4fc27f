import { inject, type InjectionKey } from 'vue';
import type { Platform } from '../platform/platform.ts';
import { usePlatform } from '../stores/platform.ts';

/** Where a picture of a briefing can be loaded from. */
type MediaAddress = Platform['mediaAddress'];

/** For a page that has no whole platform, such as the audience's. */
export const mediaAddressKey: InjectionKey<MediaAddress> = Symbol('media address');

/** Says where pictures of briefings can be loaded from. */
export const useMediaAddress = (): MediaAddress =>
  inject(mediaAddressKey, null) ?? usePlatform().mediaAddress;
