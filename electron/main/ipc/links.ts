import { decideExternalLink } from '../security/external-links.ts';
import { done, refused } from './answer.ts';
import type { DomainHandlers } from './handlers.ts';

/** What following a link does to the world. */
export interface LinkEffects {
  /** Shows the full address and asks; false when the learner does not want it. */
  readonly confirm: (address: string) => Promise<boolean>;
  readonly open: (address: string) => Promise<void>;
}

/** Links that leave the program. */
export const linksHandlers = (effects: LinkEffects): DomainHandlers<'links'> => ({
  async open({ url }) {
    const decision = decideExternalLink(url);
    if (!decision.isAllowed) return refused('link-not-allowed', decision.reason);
    const isConfirmed = await effects.confirm(decision.address);
    if (isConfirmed) await effects.open(decision.address);
    return done({ opened: isConfirmed });
  },
});
