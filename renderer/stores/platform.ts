import { inject } from 'vue';
import { platformKey, type Platform } from '../platform/platform.ts';

/** The platform that the program was started with. */
export function usePlatform(): Platform {
  const platform = inject(platformKey);
  if (!platform) throw new Error('No platform was provided');
  return platform;
}
