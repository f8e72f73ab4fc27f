import { Content } from './content-calls.ts';
import type { ContentReader } from './content-reader.ts';

/** Reads a briefing on the spot. */
export function contentInPlace(): ContentReader {
  let content: Content | null = null;
  return {
    open: (folder, files) => {
      content = new Content(folder, files);
    },
    ask: async (call, request) => {
      if (!content) throw new Error('Something is asked before a briefing was opened');
      return content.answer(call, request);
    },
    end: () => undefined,
  };
}
