// https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content

export type LinkDecision =
  | { readonly isAllowed: true; readonly address: string }
  | { readonly isAllowed: false; readonly reason: string };

const denied = (reason: string): LinkDecision => ({ isAllowed: false, reason });

/**
 * Whether an address may be offered to the system's browser, and the form in which it is shown and opened: ASCII only,
 * so that a host in look-alike letters shows as the punycode that it is.
 */
export function decideExternalLink(text: string): LinkDecision {
  const url = URL.parse(text);
  if (!url) return denied('not an address');
  if (url.protocol !== 'https:') return denied('not https');
  if (url.username !== '' || url.password !== '') return denied('holds credentials');
  return { isAllowed: true, address: url.href };
}
