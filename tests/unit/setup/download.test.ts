import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { download } from '../../../build/setup/download.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const limits = { connectMs: 2_000, stallMs: 2_000, redirects: 2 };

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('follows to another address and writes the file', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/first') response.writeHead(302, { location: '/second' }).end();
    else response.end('electron');
  });
  const file = join(temporaryFolder(), 'electron.zip');
  await download(`${base}/first`, file, limits);
  expect(readFileSync(file, 'utf8')).toBe('electron');
});

it('says which answer it got when it is not the file', async () => {
  const base = await serve((_, response) => response.writeHead(404).end());
  const file = join(temporaryFolder(), 'electron.zip');
  await expect(download(base, file, limits)).rejects.toThrow(/answered 404/);
});

it('does not follow for ever', async () => {
  const base = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
  const file = join(temporaryFolder(), 'electron.zip');
  await expect(download(base, file, limits)).rejects.toThrow(/from one address to the next/);
});

it('gives up on a download that stands still', async () => {
  const base = await serve((_, response) => void response.writeHead(200).write('half'));
  const file = join(temporaryFolder(), 'electron.zip');
  const impatient = { ...limits, stallMs: 50 };
  await expect(download(base, file, impatient)).rejects.toThrow();
});
