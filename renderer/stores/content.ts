import { defineStore } from 'pinia';
import { inject } from 'vue';
import type { BriefingFiles } from '../briefing/briefing.ts';
import { useBriefings } from './briefings.ts';
import type { ContentCall, ContentReply, ContentRequest } from './content-calls.ts';
import { contentReaderKey, type ContentReader } from './content-reader.ts';

/** Asks of the whole text of the open briefing what is too much work for the page. */
export const useContent = defineStore('content', () => {
  const briefings = useBriefings();
  const startReader = inject(contentReaderKey);
  let reader: ContentReader | null = null;
  let opened: BriefingFiles | null = null;

  /**
   * Rejects when no briefing is open, or when there is no answer: a bug, or a worker that could not start. The next
   * question starts a new one.
   */
  async function ask<Call extends ContentCall>(
    call: Call,
    request: ContentRequest<Call>,
  ): Promise<ContentReply<Call>> {
    const { info } = briefings;
    if (!info) throw new Error('Something is asked while no briefing is open');
    const files = await briefings.readFiles();
    const asked = (reader ??= start());
    if (opened !== files) asked.open(info.id, files);
    opened = files;
    try {
      return await asked.ask(call, request);
    } catch (error) {
      asked.end();
      if (reader === asked) reader = opened = null;
      throw error;
    }
  }

  function start(): ContentReader {
    if (!startReader) throw new Error('No reader of content was provided');
    return startReader();
  }

  return { ask };
});
