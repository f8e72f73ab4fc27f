import type { Briefing, BriefingFiles, Language } from '../briefing/briefing.ts';
import { parseBriefing } from '../briefing/parse-briefing.ts';
import { itemsOf } from '../briefing/search/items.ts';
import {
  SearchIndex,
  type SearchAnswer,
  type SearchQuery,
} from '../briefing/search/search-index.ts';
import { questionKinds } from '../learning/questions/index.ts';

/**
 * What can be asked of the whole text of a briefing: too much work for the page, so a worker answers. Requests and
 * replies are copied on their way, so they are plain data.
 */
interface Exchanges {
  readonly search: {
    readonly request: SearchQuery & { readonly language: Language };
    readonly reply: SearchAnswer;
  };
}

export type ContentCall = keyof Exchanges;
export type ContentRequest<Call extends ContentCall> = Exchanges[Call]['request'];
export type ContentReply<Call extends ContentCall> = Exchanges[Call]['reply'];

const calls: {
  readonly [Call in ContentCall]: (
    content: Content,
    request: ContentRequest<Call>,
  ) => ContentReply<Call>;
} = {
  search: (content, { language, ...query }) => content.indexIn(language).search(query),
};

/** A whole briefing, parsed once, and what is made of it, made when it is first asked for. */
export class Content {
  readonly #briefing: Briefing | null;
  readonly #indexes = new Map<Language, SearchIndex>();

  /** @param folder the name of the briefing's folder, which is its id */
  constructor(folder: string, files: BriefingFiles) {
    this.#briefing = parseBriefing(files, questionKinds, folder).briefing;
  }

  answer<Call extends ContentCall>(call: Call, request: ContentRequest<Call>): ContentReply<Call> {
    return calls[call](this, request);
  }

  /** An index of a briefing that cannot be read finds nothing. */
  indexIn(language: Language): SearchIndex {
    const known = this.#indexes.get(language);
    if (known) return known;
    const items = this.#briefing ? itemsOf(this.#briefing, language) : [];
    const index = new SearchIndex(items, language);
    this.#indexes.set(language, index);
    return index;
  }
}
