import type { Language } from '../briefing.ts';
import type { LocalizedText } from '../localized.ts';
import { expand } from './expand.ts';
import type { SearchItem, SearchKind, SearchTarget } from './item.ts';
import { marked, snippet, type TextPart } from './marked.ts';
import { Postings, type Fit } from './postings.ts';
import { stemOf } from './stem.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsIn, type Word } from './words.ts';

export interface SearchQuery {
  readonly text: string;
  /** Questions that may be found, as `module/question`: those that were answered, so that nothing is given away. */
  readonly answered: readonly string[];
}

export interface SearchResult {
  readonly target: SearchTarget;
  readonly title: readonly TextPart[];
  readonly snippet: readonly TextPart[];
  readonly lang: Language;
  readonly where: LocalizedText | null;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** How many were found; `results` holds the best of them. */
  readonly total: number;
  readonly results: readonly SearchResult[];
}

export interface SearchAnswer {
  /** The kind of the best result first. */
  readonly groups: readonly SearchGroup[];
  readonly total: number;
  /** Whether each result has all words of the query. When nothing has, those with some of them are given. */
  readonly hasAllWords: boolean;
}

/** Of each kind; who wants another one types a word more. */
const mostOfKind = 10;
const nothing: SearchAnswer = { groups: [], total: 0, hasAllWords: true };

/** The best of what was found of one kind, by the items' places. */
interface Ranking {
  total: number;
  readonly best: number[];
}

/** Finds items by their words. Built once; a query looks up and computes, and changes nothing. */
export class SearchIndex {
  readonly #items: readonly SearchItem[];
  readonly #language: Language;
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;

  /** @param language the one that queries are asked in; an item may be in another one */
  constructor(items: readonly SearchItem[], language: Language) {
    this.#items = items;
    this.#language = language;
    const stems = new Map<string, string>();
    const learn = (text: string, lang: Language): string[] => {
      const words = wordsIn(text).map(({ folded }) => folded);
      for (const word of words) if (!stems.has(word)) stems.set(word, stemOf(word, lang));
      return words;
    };
    this.#postings = new Postings(
      items.map(({ target, title, text, lang }) => {
        const [ofTitle, ofText] = [learn(title, lang), learn(text, lang)];
        // What a question asks is a text, although it stands as a title.
        return target.kind === 'question'
          ? { kind: target.kind, title: [], text: [...ofTitle, ...ofText] }
          : { kind: target.kind, title: ofTitle, text: ofText };
      }),
    );
    this.#vocabulary = new Vocabulary(stems);
  }

  /** Total: any text is a query, and one without a word finds nothing. */
  search({ text, answered }: SearchQuery): SearchAnswer {
    const words = new Set(wordsIn(text).map(({ folded }) => folded));
    if (words.size === 0) return nothing;
    const query = [...words].map((word) => expand(word, this.#language, this.#vocabulary));
    const fit = this.#postings.fit(query);
    const known = new Set(answered);
    const complete = this.#rank(fit, query.length, known);
    const rankings = complete.size > 0 ? complete : this.#rank(fit, 1, known);
    const meant = new Set(query.flatMap((meanings) => [...meanings.keys()]));
    const groups = [...rankings].map(([kind, { total, best }]) => ({
      kind,
      total,
      results: best.flatMap((place) => this.#items[place] ?? []).map((i) => resultOf(i, meant)),
    }));
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return { groups, total, hasAllWords: total === 0 || complete.size > 0 };
  }

  /** The best of each kind, and the kind with the very best first, among items with at least so many of the words. */
  #rank(
    { score, words }: Fit,
    least: number,
    answered: ReadonlySet<string>,
  ): Map<SearchKind, Ranking> {
    const rankings = new Map<SearchKind, Ranking>();
    // A plain loop: this goes over every item for every letter that is typed.
    for (let place = 0; place < this.#items.length; place += 1) {
      const target = (words[place] ?? 0) < least ? null : this.#items[place]?.target;
      if (!target || !mayBeFound(target, answered)) continue;
      const ranking = rankings.get(target.kind) ?? { total: 0, best: [] };
      rankings.set(target.kind, ranking);
      ranking.total += 1;
      keepIfBest(ranking.best, place, score);
    }
    const top = ({ best }: Ranking): number => score[best[0] ?? -1] ?? 0;
    return new Map([...rankings].sort(([, one], [, other]) => top(other) - top(one)));
  }
}

/** Keeps a place among the best where it belongs; of equals the one that comes first stays first. */
function keepIfBest(best: number[], place: number, score: Float64Array): void {
  const own = score[place] ?? 0;
  let at = best.length;
  while (at > 0 && (score[best[at - 1] ?? -1] ?? 0) < own) at -= 1;
  if (at === mostOfKind) return;
  best.splice(at, 0, place);
  if (best.length > mostOfKind) best.pop();
}

const mayBeFound = (target: SearchTarget, answered: ReadonlySet<string>): boolean =>
  target.kind !== 'question' || answered.has(`${target.module}/${target.question}`);

function resultOf(item: SearchItem, meant: ReadonlySet<string>): SearchResult {
  const { target, where, lang } = item;
  const isHit = ({ folded }: Word): boolean => meant.has(folded);
  return {
    target,
    title: marked(item.title, isHit),
    snippet: snippet(item.text, isHit),
    lang,
    where,
  };
}
