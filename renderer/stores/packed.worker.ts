import { readPacked } from './packed-in-place.ts';
import type { PackedMessage, PackedMessageBack } from './packed-reader.ts';

addEventListener('message', ({ data }: MessageEvent<PackedMessage>) => void answer(data));

async function answer(message: PackedMessage): Promise<void> {
  try {
    const reading = await readPacked(message);
    const buffers = reading.ok ? reading.files.map(({ bytes }) => bytes.buffer) : [];
    send({ ok: true, reading }, buffers);
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ ok: false, problem }, []);
  }
}

const send = (message: PackedMessageBack, buffers: ArrayBuffer[]): void =>
  postMessage(message, { transfer: buffers });
