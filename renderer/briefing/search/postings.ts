import type { Expansion } from './expand.ts';

/** How fast more of the same word stops counting, and how much a long text is held against it: the usual values. */
const saturation = 1.2;
const lengthPenalty = 0.75;
/** A word in a title counts as this many in the text. */
const titleWeight = 3;

interface Posting {
  readonly item: number;
  /** How much of the text is about the word, from 0 to `saturation + 1`. */
  readonly share: number;
}

export interface IndexedWords {
  /** What it is compared with in length: a definition is short among steps, and usual among definitions. */
  readonly kind: string;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

/** How well an item fits a query, and in how many of the query's words. */
export interface Fit {
  readonly score: Float64Array;
  readonly words: Uint16Array;
}

/**
 * For each word the items that it stands in. Items are scored by BM25F (Robertson and Zaragoza 2009, The Probabilistic
 * Relevance Framework: BM25 and Beyond, https://doi.org/10.1561/1500000019). What a word of the query may mean counts
 * as that one word: the best meaning in an item decides, and what is rare is the word with all it may mean.
 */
export class Postings {
  readonly #items: number;
  readonly #byWord = new Map<string, Posting[]>();

  /** @param items the folded words of each item; items are known by their place in this list */
  constructor(items: readonly IndexedWords[]) {
    this.#items = items.length;
    const means = meansByKind(items);
    items.forEach((words, item) => {
      for (const [word, count] of counted(words, means(words.kind))) {
        const posting = { item, share: (count * (saturation + 1)) / (count + saturation) };
        const known = this.#byWord.get(word);
        if (known) known.push(posting);
        else this.#byWord.set(word, [posting]);
      }
    });
  }

  /** Scores every item; one in which no word stands has 0. */
  fit(query: readonly Expansion[]): Fit {
    const score = new Float64Array(this.#items);
    const words = new Uint16Array(this.#items);
    for (const meanings of query) {
      const best = this.#bestOf(meanings);
      const frequency = best.reduce((count, share) => (share > 0 ? count + 1 : count), 0);
      const rarity = Math.log(1 + (this.#items - frequency + 0.5) / (frequency + 0.5));
      for (let item = 0; item < this.#items; item++) {
        const share = best[item] ?? 0;
        if (share === 0) continue;
        score[item] = (score[item] ?? 0) + rarity * share;
        words[item] = (words[item] ?? 0) + 1;
      }
    }
    return { score, words };
  }

  #bestOf(meanings: Expansion): Float64Array {
    const best = new Float64Array(this.#items);
    for (const [word, weight] of meanings) {
      for (const { item, share } of this.#byWord.get(word) ?? []) {
        best[item] = Math.max(best[item] ?? 0, weight * share);
      }
    }
    return best;
  }
}

type Field = 'title' | 'text';
type Means = Readonly<Record<Field, number>>;

const meanOf = (items: readonly IndexedWords[], field: Field): number =>
  items.reduce((sum, words) => sum + words[field].length, 0) / items.length;

function meansByKind(items: readonly IndexedWords[]): (kind: string) => Means {
  const known = new Map<string, Means>();
  return (kind) => {
    const means = known.get(kind) ?? meansOf(items.filter((words) => words.kind === kind));
    known.set(kind, means);
    return means;
  };
}

const meansOf = (items: readonly IndexedWords[]): Means => ({
  title: meanOf(items, 'title'),
  text: meanOf(items, 'text'),
});

/** How often each word stands in an item; a field that is longer than others counts for less. */
function counted(words: IndexedWords, means: Means): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [field, weight] of [['title', titleWeight] as const, ['text', 1] as const]) {
    const length = words[field].length / means[field];
    const one = weight / (1 - lengthPenalty + lengthPenalty * length);
    for (const word of words[field]) counts.set(word, (counts.get(word) ?? 0) + one);
  }
  return counts;
}
