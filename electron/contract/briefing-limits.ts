const megabyte = 1024 * 1024;

/** The largest file with a briefing that is handed to the page, in bytes. */
export const largestPacked = 64 * megabyte;

/** The most that the page may have written of one briefing, in bytes and in files. */
export const mostInstalled = { bytes: 100 * megabyte, files: 2000 } as const;
