import { createPinia, setActivePinia } from 'pinia';
import { render, type RenderOptions } from '@testing-library/vue';
import { createMemoryHistory } from 'vue-router';
import { createApp } from 'vue';
import { makeI18n } from '../../../renderer/i18n.ts';
import en from '../../../renderer/locales/en/index.ts';
import nl from '../../../renderer/locales/nl/index.ts';
import { memoryPlatform, type MemoryPlatform } from '../../../renderer/platform/memory.ts';
import { platformKey } from '../../../renderer/platform/platform.ts';
import { makeRouter } from '../../../renderer/router.ts';
import { contentInPlace } from '../../../renderer/stores/content-in-place.ts';
import { contentReaderKey } from '../../../renderer/stores/content-reader.ts';
import { packedInPlace } from '../../../renderer/stores/packed-in-place.ts';
import { packedReaderKey } from '../../../renderer/stores/packed-reader.ts';

/**
 * Shows a component as the program would, on a machine that is not there.
 *
 * @param prepare runs when there are stores and before the component is made
 */
export function show<Shown>(
  component: Shown,
  options: RenderOptions<Shown> = {},
  platform: MemoryPlatform = memoryPlatform({}),
  prepare: () => void = () => undefined,
) {
  const pinia = createPinia();
  // Stores find the platform through the app that they are installed in.
  createApp({})
    .provide(platformKey, platform)
    .provide(contentReaderKey, contentInPlace)
    .provide(packedReaderKey, packedInPlace)
    .use(pinia);
  setActivePinia(pinia);
  prepare();
  const router = makeRouter(createMemoryHistory());
  const shown = render(component, {
    ...options,
    global: {
      ...options.global,
      plugins: [pinia, makeI18n('nl', { nl, en }), router, ...(options.global?.plugins ?? [])],
      provide: {
        [contentReaderKey]: contentInPlace,
        [packedReaderKey]: packedInPlace,
        ...options.global?.provide,
        [platformKey]: platform,
      },
    },
  });
  return { ...shown, platform, router };
}
