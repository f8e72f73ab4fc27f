import type { RouteLocationRaw } from 'vue-router';
import type { SearchTarget } from '../../briefing/search/item.ts';

/** The address of what was found. */
export function locationOf(target: SearchTarget, briefing: string): RouteLocationRaw {
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
      return { name, params: { briefing }, query };
    }
  }
}
