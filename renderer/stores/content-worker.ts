import type { ContentReply } from './content-calls.ts';
import type { ContentMessage, ContentMessageBack, ContentReader } from './content-reader.ts';
import { startWorker } from './own-workers.ts';

/** Reads a briefing in a worker, so that a long one does not hold up the page. */
export function contentInWorker(): ContentReader {
  const worker = startWorker('content');
  const post = (message: ContentMessage): void => worker.postMessage(message);
  let asked = 0;
  return {
    open: (folder, files) => post({ kind: 'open', folder, files }),
    ask: (call, request) =>
      new Promise((resolve, reject) => {
        const id = (asked += 1);
        const heard = new AbortController();
        const { signal } = heard;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<ContentMessageBack<ContentReply<typeof call>>>) => {
            if (data.id !== id) return;
            heard.abort();
            if (data.ok) resolve(data.reply);
            else reject(new Error(data.problem));
          },
          { signal },
        );
        worker.addEventListener(
          'error',
          (event) => {
            heard.abort();
            reject(new Error(event.message || 'The worker could not start'));
          },
          { signal },
        );
        post({ kind: 'ask', id, call, request });
      }),
    end: () => worker.terminate(),
  };
}
