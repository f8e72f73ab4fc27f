/** The exit code of fetch-official.mjs that says: the source cannot be reached from here. */
export const unreachable = 7;
