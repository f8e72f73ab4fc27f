const megabyte = 1024 * 1024;

/** No honest briefing is larger. Sizes in bytes; those of what is unpacked, but for `packed`. */
export const fileLimits = {
  packed: 64 * megabyte,
  manifest: 2 * megabyte,
  text: 2 * megabyte,
  picture: 16 * megabyte,
  all: 100 * megabyte,
  files: 2000,
} as const;
