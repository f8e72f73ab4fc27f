import { isOneSlip } from './slip.ts';

/** Every word of the texts. Looking for words in words goes over one long text, many times faster than over a list. */
export class Vocabulary {
  readonly #words: ReadonlyMap<string, string>;
  readonly #text: string;
  readonly #byStem: ReadonlyMap<string, readonly string[]>;
  /** Words and stems. */
  readonly #byLength: ReadonlyMap<number, readonly string[]>;

  /** @param words each folded word with its stem */
  constructor(words: ReadonlyMap<string, string>) {
    this.#words = words;
    this.#text = `\n${[...words.keys()].join('\n')}\n`;
    this.#byStem = Map.groupBy(words.keys(), (word) => words.get(word) ?? word);
    this.#byLength = Map.groupBy(
      new Set([...words.keys(), ...words.values()]),
      ({ length }) => length,
    );
  }

  /** The inflections of one word, by its stem. */
  withStem(stem: string): readonly string[] {
    return this.#byStem.get(stem) ?? [];
  }

  /** The words that begin with some letters, or have them anywhere. */
  *holding(letters: string, anywhere: boolean): Generator<string> {
    const sought = anywhere ? letters : `\n${letters}`;
    for (let at = this.#text.indexOf(sought); at >= 0;) {
      const start = anywhere ? this.#text.lastIndexOf('\n', at) + 1 : at + 1;
      const end = this.#text.indexOf('\n', start);
      yield this.#text.slice(start, end);
      at = this.#text.indexOf(sought, end);
    }
  }

  /**
   * The words that stand in a longer one, or whose stem does, each with its share of it.
   *
   * @param shortest how many letters such a part has at least
   */
  partsOf(word: string, shortest: number): [part: string, share: number][] {
    const parts: [string, number][] = [];
    for (let start = 0; start <= word.length - shortest; start++) {
      for (let end = start + shortest; end <= word.length; end++) {
        const part = word.slice(start, end);
        const found = [...(this.#words.has(part) ? [part] : []), ...this.withStem(part)];
        for (const known of found) parts.push([known, part.length / word.length]);
      }
    }
    return parts;
  }

  /** The words that are one slip of the pen away from a word, or whose stem is. */
  slipsOf(word: string): string[] {
    const { length } = word;
    return [length - 1, length, length + 1]
      .flatMap((near) => this.#byLength.get(near) ?? [])
      .filter((known) => isOneSlip(word, known))
      .flatMap((known) => (this.#words.has(known) ? [known] : this.withStem(known)));
  }
}
