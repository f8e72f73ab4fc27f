import type { Certificate } from '../learning/tests/code.ts';
import { encodeCode, statementOf } from '../learning/tests/code.ts';

/** The code of a certificate: whoever knows what it states can make it again. */
export async function certificateCode(certificate: Certificate): Promise<string> {
  const statement = new TextEncoder().encode(statementOf(certificate));
  return encodeCode(new Uint8Array(await crypto.subtle.digest('SHA-256', statement)));
}
