/** The scheme of the program's own pages. */
export const ownScheme = 'app';
const ownHost = 'leidraad';

/** The page that a learner's window shows. */
export const ownPage = `${ownScheme}://${ownHost}/index.html`;

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

/** Whether an address is the program's own page, at whatever place in it. */
export const isOwnPage = (address: string): boolean =>
  isOwnAddress(address) && ['/', '/index.html'].includes(new URL(address).pathname);
