import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const saltLength = 16;
const hashLength = 32;

/** What is kept of a PIN: nothing from which it can be read. Few digits can be tried out, so it only holds off. */
export const pinHashSchema = z.object({ salt: z.base64(), hash: z.base64() });
export type PinHash = z.infer<typeof pinHashSchema>;

/** Makes what is kept of a PIN, with a salt of its own. */
export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(saltLength);
  const hash = await derive(pin, salt, hashLength);
  return { salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether this is the PIN; takes the same time whichever digit is wrong. */
export async function isPin(pin: string, kept: PinHash): Promise<boolean> {
  const hash = Buffer.from(kept.hash, 'base64');
  const tried = await derive(pin, Buffer.from(kept.salt, 'base64'), hashLength);
  return tried.length === hash.length && timingSafeEqual(tried, hash);
}
