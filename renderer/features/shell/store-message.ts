import type { StoreState } from '../../platform/platform.ts';

/** A sentence by the name of its text, with what is filled in. */
export interface Sentence {
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

type Restored = Extract<StoreState, { kind: 'restored' }>;

const sentence = (text: string, values: Sentence['values'] = {}): Sentence => ({
  text: `store.${text}`,
  values,
});

function loss({ backupAt, rescued, lost }: Restored): Sentence {
  if (lost === 0) return sentence('nothingLost');
  if (lost !== null) return sentence('someLost', { count: lost });
  if (backupAt === null) return sentence(rescued > 0 ? 'someRead' : 'allLost');
  return sentence(rescued > 0 ? 'laterRead' : 'laterLost');
}

/**
 * What to tell the learner of how their data was found, a sentence at a time; nothing when all is well.
 *
 * @param formatMoment a moment in milliseconds since 1970, in the reader's language
 */
export function storeMessage(
  store: StoreState,
  formatMoment: (moment: number) => string,
): Sentence[] {
  switch (store.kind) {
    case 'ready':
    case 'closed':
      return [];
    case 'newer':
      return [sentence('newer', { file: store.file })];
    case 'unavailable':
      return [sentence(store.isFull ? 'full' : 'unavailable', { file: store.file })];
    case 'restored': {
      const { asideAt, backupAt } = store;
      const [restored, emptied] =
        asideAt === null ? ['replaced', 'vanished'] : ['restored', 'emptied'];
      return [
        backupAt === null
          ? sentence(emptied)
          : sentence(restored, { backup: formatMoment(backupAt) }),
        loss(store),
        ...(asideAt === null ? [] : [sentence('aside', { aside: asideAt })]),
      ];
    }
  }
}
