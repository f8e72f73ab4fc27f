import { createPinia, setActivePinia } from 'pinia';
import { describe, expect, it } from 'vitest';
import { createApp } from 'vue';
import { memoryPlatform } from '../../../renderer/platform/memory.ts';
import { platformKey } from '../../../renderer/platform/platform.ts';
import { useBriefings } from '../../../renderer/stores/briefings.ts';
import { contentInPlace } from '../../../renderer/stores/content-in-place.ts';
import { contentReaderKey, type ContentReader } from '../../../renderer/stores/content-reader.ts';
import { useContent } from '../../../renderer/stores/content.ts';
import { filesWith } from '../briefing/support/files.ts';

const filesOf = (id: string, title: string) => {
  const { texts, media } = filesWith({});
  const renamed = texts.map(({ path, text }) => ({
    path,
    text: text.replace('id: proef', `id: ${id}`).replace('## Een stap', `## ${title}`),
  }));
  return { texts: renamed, media: [...media] };
};

/** The stores of a program with two briefings, and what its readers of content went through. */
function program(makeReader: () => ContentReader = contentInPlace) {
  const went: string[] = [];
  const startReader = (): ContentReader => {
    const reader = makeReader();
    went.push('start');
    return {
      open: (folder, files) => {
        went.push(`open ${folder}`);
        reader.open(folder, files);
      },
      ask: reader.ask,
      end: () => went.push('end'),
    };
  };
  const platform = memoryPlatform({
    proef: filesOf('proef', 'Het kanaal'),
    ander: filesOf('ander', 'De brug'),
  });
  const pinia = createPinia();
  createApp({}).provide(platformKey, platform).provide(contentReaderKey, startReader).use(pinia);
  setActivePinia(pinia);
  const content = useContent();
  const count = async (text: string): Promise<number> =>
    (await content.ask('search', { text, answered: [], language: 'nl' })).total;
  return { went, briefings: useBriefings(), count };
}

describe('asking of the content', () => {
  it('reads a briefing once, and anew when another one is opened', async () => {
    const { went, briefings, count } = program();
    await briefings.open('proef');
    expect(await count('kanaal')).toBe(1);
    expect(await count('brug')).toBe(0);
    await briefings.open('ander');
    expect(await count('kanaal')).toBe(0);
    expect(await count('brug')).toBe(1);
    expect(went).toEqual(['start', 'open proef', 'open ander']);
  });

  it('starts anew after a failure', async () => {
    let isBroken = true;
    const { went, briefings, count } = program(() => {
      const reader = contentInPlace();
      return isBroken ? { ...reader, ask: () => Promise.reject(new Error('broken')) } : reader;
    });
    await briefings.open('proef');
    await expect(count('kanaal')).rejects.toThrow('broken');
    isBroken = false;
    expect(await count('kanaal')).toBe(1);
    expect(went).toEqual(['start', 'open proef', 'end', 'start', 'open proef']);
  });

  it('has no answer while no briefing is open', async () => {
    await expect(program().count('kanaal')).rejects.toThrow('no briefing is open');
  });
});
