/** The scheme of the program's own pages. */
export const ownScheme = 'app';
const ownHost = 'leidraad';

/** The origin of the program's own pages. */
export const ownOrigin = `${ownScheme}://${ownHost}`;

/** The page that a learner's window shows, and that of an audience's. */
export const ownPage = `${ownOrigin}/index.html`;
export const audiencePage = `${ownOrigin}/audience.html`;
/** The calm page that stands in the learner's window for one whose process was lost. */
export const lostPage = `${ownOrigin}/lost.html`;

/** Whether an address is on the program's own origin, compared in its parts and never as text. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${ownScheme}:` &&
    url.hostname === ownHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/**
 * Whether an address is on the page that a window shows, at whatever place in it. From the one page of ours to the
 * other no way leads: each has a bridge of its own.
 */
export const isSamePage = (shown: string, address: string): boolean =>
  isOwnAddress(shown) &&
  isOwnAddress(address) &&
  new URL(shown).pathname === new URL(address).pathname;
