/** What a bundler knows of a module: those that it imports at once, and not only when they are needed. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All modules that an entry loads before it can do anything, itself left out. */
function loadedBy(entry: string, graph: Graph): Set<string> {
  const importsOf = (id: string): readonly string[] => graph.getModuleInfo(id)?.importedIds ?? [];
  const loaded = new Set<string>();
  const waiting = [...importsOf(entry)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (loaded.has(id)) continue;
    loaded.add(id);
    waiting.push(...importsOf(id));
  }
  return loaded;
}

/**
 * Puts what comes before the first screen into two files: what the audience's window needs as well, and the rest. Each
 * file costs a page a few milliseconds at its start, and left alone the bundler makes some fifty.
 *
 * @param home the entry of the learner's page
 * @param audience the entry of the audience's page
 */
export function firstChunks(home: string, audience: string) {
  const group = (name: string, priority: number, entries: readonly string[]) => {
    let loaded: readonly Set<string>[] | null = null;
    return {
      debugName: name,
      priority,
      name(id: string, graph: Graph): string | null {
        loaded ??= entries.map((entry) => loadedBy(entry, graph));
        return loaded.every((all) => all.has(id)) ? name : null;
      },
    };
  };
  return [group('shared', 2, [home, audience]), group('home', 1, [home])];
}
