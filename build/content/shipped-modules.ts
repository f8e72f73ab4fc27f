import { fileURLToPath } from 'node:url';
import type { Module } from '../../renderer/briefing/briefing.ts';
import { parseBriefing } from '../../renderer/briefing/parse-briefing.ts';
import { questionKinds } from '../../renderer/learning/questions/index.ts';
import { readBriefings } from './read-briefing.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** A module of a briefing that ships with the program. */
export interface ShippedModule {
  /** The id of its briefing. */
  readonly briefing: string;
  readonly module: Module;
}

/** Every module of every briefing that ships, in every language: in the order of the route, and of the languages in it. */
export async function shippedModules(): Promise<ShippedModule[]> {
  const briefings = await readBriefings(content);
  return briefings.flatMap(({ id, files }) => {
    const { briefing } = parseBriefing(files, questionKinds, id);
    return (briefing?.modules ?? []).map((module) => ({ briefing: id, module }));
  });
}
