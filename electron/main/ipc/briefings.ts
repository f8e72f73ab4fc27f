import { listBriefings } from '../briefings/list.ts';
import { readBriefing } from '../briefings/read.ts';
import type { Log } from '../log/log.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** @param root the folder that holds the briefings */
export const briefingsHandlers = (root: string, log: Log): DomainHandlers<'briefings'> => ({
  async list() {
    try {
      return done((await listBriefings(root, log)).map((id) => ({ id })));
    } catch (error) {
      log.error('The folder of the briefings cannot be read.', error);
      return refused('unknown-briefing', 'the folder of the briefings cannot be read');
    }
  },

  async read({ id }) {
    const found = await readBriefing(root, id, log);
    return found.isReadable
      ? done({ texts: found.texts, media: found.media })
      : refused('unknown-briefing', found.reason);
  },
});
