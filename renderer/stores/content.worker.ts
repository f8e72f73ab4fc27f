import { contentInPlace } from './content-in-place.ts';
import type { ContentMessage, ContentMessageBack } from './content-reader.ts';

const reader = contentInPlace();

addEventListener('message', ({ data }: MessageEvent<ContentMessage>) => {
  if (data.kind === 'open') reader.open(data.folder, data.files);
  else void answer(data);
});

async function answer({ id, call, request }: ContentMessage & { kind: 'ask' }): Promise<void> {
  try {
    send({ id, ok: true, reply: await reader.ask(call, request) });
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ id, ok: false, problem });
  }
}

const send = (message: ContentMessageBack<unknown>): void => postMessage(message);
