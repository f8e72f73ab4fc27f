/** Raise it when `parseInfo` reads something else in the same files: what was kept of briefings is then read again. */
export const readerVersion = 1;
