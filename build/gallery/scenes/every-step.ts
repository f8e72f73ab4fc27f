import { shippedModules } from '../../content/shipped-modules.ts';
import { openAt } from './open-at.ts';
import type { Scene } from './scene.ts';

const modules = await shippedModules();

/** Every step of every module of the briefings that ship, from top to bottom. */
export const everyStep: readonly Scene[] = modules
  .filter(({ module }) => module.language === 'nl')
  .flatMap(({ briefing, module }) =>
    module.steps.map(({ id }): Scene => ({
      name: `text ${module.id} ${id}`,
      isWhole: true,
      show: (page) => openAt(page, briefing, module.id, id),
    })),
  );
