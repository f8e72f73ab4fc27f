import { watchEffect } from 'vue';

/** Names the window after what it shows. */
export function useTitle(title: () => string | null): void {
  watchEffect(() => {
    const name = title();
    document.title = name ? `${name} · Leidraad` : 'Leidraad';
  });
}
