import type { RouteLocationRaw, Router } from 'vue-router';
import type { SearchTarget } from '../../briefing/search/item.ts';

/** The address of what was found. While there is no screen for a term or passage, it is the step that first uses it. */
export function locationOf(
  target: SearchTarget,
  briefing: string,
  router: Pick<Router, 'hasRoute'>,
): RouteLocationRaw {
  switch (target.kind) {
    case 'step':
    case 'question': {
      const { module, step } = target;
      const query = target.kind === 'question' ? { question: target.question } : {};
      return { name: 'step', params: { briefing, module, step }, query };
    }
    case 'term':
    case 'passage': {
      const name = target.kind === 'term' ? 'glossary' : 'sources';
      const query = target.kind === 'term' ? { term: target.term } : { passage: target.passage };
      if (router.hasRoute(name)) return { name, params: { briefing }, query };
      const { firstUse } = target;
      if (!firstUse) return { name: 'briefing', params: { briefing } };
      return { name: 'step', params: { briefing, ...firstUse } };
    }
  }
}
