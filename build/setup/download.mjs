import { createWriteStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream/promises';
import { progress } from './progress.mjs';

const limits = { connectMs: 8_000, stallMs: 60_000, redirects: 5 };

/**
 * Downloads a file. There is a short limit on connecting and one on standing still, none on a
 * download that moves. Rejects with the reason.
 * @param {string} url
 * @param {string} file
 * @param {{ connectMs: number, stallMs: number, redirects: number }} within
 * @returns {Promise<void>}
 */
export async function download(url, file, within = limits) {
  const response = await request(url, within);
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location) {
    response.resume();
    if (within.redirects === 0) throw new Error(`${url} sends from one address to the next`);
    const next = new URL(headers.location, url).href;
    return download(next, file, { ...within, redirects: within.redirects - 1 });
  }
  if (statusCode !== 200) {
    response.resume();
    throw new Error(`${new URL(url).host} answered ${statusCode}`);
  }
  const show = progress(Number(headers['content-length'] ?? 0));
  let received = 0;
  response.on('data', (/** @type {Buffer} */ chunk) => show((received += chunk.length)));
  await pipeline(response, createWriteStream(file));
}

/**
 * @param {string} url
 * @param {{ connectMs: number, stallMs: number }} within
 * @returns {Promise<http.IncomingMessage>}
 */
function request(url, { connectMs, stallMs }) {
  const { protocol, host } = new URL(url);
  const client = protocol === 'http:' ? http : https;
  return new Promise((resolve, reject) => {
    const sent = client.get(url, resolve);
    const tooLong = setTimeout(
      () => sent.destroy(new Error(`no connection to ${host} within ${connectMs / 1000} s`)),
      connectMs,
    );
    const connected = () => clearTimeout(tooLong);
    sent.on('socket', (socket) =>
      socket.once(protocol === 'http:' ? 'connect' : 'secureConnect', connected),
    );
    sent.on('response', connected);
    sent.on('close', connected);
    sent.setTimeout(stallMs, () =>
      sent.destroy(new Error(`${host} sent nothing for ${stallMs / 1000} s`)),
    );
    sent.on('error', reject);
  });
}
