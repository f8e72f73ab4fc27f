const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/**
 * Hears when the page takes on another theme, text size or language.
 *
 * @returns stops listening
 */
export function followLook(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-text-size', 'lang'],
  });
  const queries = schemes.map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', changed));
  return () => {
    observer.disconnect();
    queries.forEach((query) => query.removeEventListener('change', changed));
  };
}
