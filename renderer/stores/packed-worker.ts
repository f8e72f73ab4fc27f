import { startWorker } from './own-workers.ts';
import type { PackedMessage, PackedMessageBack, PackedReader } from './packed-reader.ts';

/** Reads a file with a briefing in a worker of its own, which ends with it: what is in the file is not to be trusted. */
export const packedInWorker: PackedReader = (bytes, appVersion) => {
  const worker = startWorker('packed');
  const stop = (): void => worker.terminate();
  const answered = new Promise<PackedMessageBack>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PackedMessageBack>) =>
      resolve(data),
    );
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'The worker could not start')),
    );
  });
  const message: PackedMessage = { bytes, appVersion };
  worker.postMessage(message, [bytes.buffer]);
  const read = async () => {
    try {
      const answer = await answered;
      if (!answer.ok) throw new Error(answer.problem);
      return answer.reading;
    } finally {
      stop();
    }
  };
  return { done: read(), stop };
};
