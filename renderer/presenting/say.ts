/** Says one of the interface's own texts in the language of the slides; `values` fill its places. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
