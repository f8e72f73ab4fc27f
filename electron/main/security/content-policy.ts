// https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy

const policyOf = (directives: readonly string[]): string => directives.join('; ');

/** What the program's own pages may load: themselves, and the pictures of briefings. */
export const contentPolicy = policyOf([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' briefing:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types leidraad',
]);

/** What a picture of a briefing may do when someone opens it as a document: show its own styles. */
export const picturePolicy = policyOf([
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'sandbox',
]);
