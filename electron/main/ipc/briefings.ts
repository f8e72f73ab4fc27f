import { listBriefings } from '../briefings/list.ts';
import { readBriefing } from '../briefings/read.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** @param root the folder that holds the briefings */
export const briefingsHandlers = (root: string): DomainHandlers<'briefings'> => ({
  list: async () => done((await listBriefings(root)).map((id) => ({ id }))),

  async read({ id }) {
    const found = await readBriefing(root, id);
    return found.isReadable
      ? done({ texts: found.texts, media: found.media })
      : refused('unknown-briefing', found.reason);
  },
});
