import { describe, expect, it } from 'vitest';
import { contentPolicy, picturePolicy } from '../../../electron/main/security/content-policy.ts';
import { decideExternalLink } from '../../../electron/main/security/external-links.ts';
import { isRequestAllowed } from '../../../electron/main/security/network.ts';
import { audiencePage, isSamePage, ownPage } from '../../../electron/main/security/own-address.ts';
import { isGranted } from '../../../electron/main/security/permissions.ts';
import { linksHandlers } from '../../../electron/main/ipc/links.ts';

describe('the content policy', () => {
  it('holds nothing unsafe, nothing remote and no wildcard', () => {
    expect(contentPolicy).not.toMatch(/unsafe-|https?:|wss?:|data:|blob:|\*/);
  });

  it.each([
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])('says %s', (directive) => {
    expect(contentPolicy.split('; ')).toContain(directive);
  });

  it('lets a picture run no script', () => {
    expect(picturePolicy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", 'sandbox']),
    );
    expect(picturePolicy).not.toContain('script-src');
  });
});

describe('requests', () => {
  it.each(['app://leidraad/assets/main.js', 'briefing://pact/media/a.svg'])(
    'allows %s',
    (address) => expect(isRequestAllowed(address, false)).toBe(true),
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'app://other/',
    'chrome://gpu/',
    'data:text/html,x',
    'blob:app://leidraad/1',
    'nonsense',
  ])('cancels %s', (address) => {
    expect(isRequestAllowed(address, true)).toBe(false);
  });

  it('lets DevTools load itself only where there is a DevTools', () => {
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', false)).toBe(false);
  });
});

describe('navigation', () => {
  it('allows another place on the same page', () => {
    expect(isSamePage(ownPage, `${ownPage}#/module/grenzen`)).toBe(true);
    expect(isSamePage(`${audiencePage}#1`, audiencePage)).toBe(true);
  });

  it.each([
    audiencePage,
    'app://leidraad/assets/picture.svg',
    'https://example.org/index.html',
    'javascript:alert(1)',
    'briefing://pact/media/a.svg',
    'file:///index.html',
  ])('denies %s', (address) => expect(isSamePage(ownPage, address)).toBe(false));

  it('denies the audience’s window the learner’s page, and a window without a page everything', () => {
    expect(isSamePage(audiencePage, ownPage)).toBe(false);
    expect(isSamePage('', ownPage)).toBe(false);
    expect(isSamePage('about:blank', 'about:blank')).toBe(false);
  });
});

describe('permissions', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'usb',
    'toString',
    '__proto__',
    'something-new',
  ])('denies %s', (permission) => expect(isGranted(permission)).toBe(false));
});

describe('links', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['https://EXAMPLE.org', 'https://example.org/'],
    // The first letter is Cyrillic.
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['https://example.org/é', 'https://example.org/%C3%A9'],
    ['https://exam\nple.org/', 'https://example.org/'],
  ])('shows %s as %s', (text, address) => {
    expect(decideExternalLink(text)).toEqual({ isAllowed: true, address });
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'smb://host/share',
    'https://user@example.org/',
    'https://example.org:pass@evil.example/',
    'https://',
    '//example.org',
    'example.org',
    '',
  ])('denies %s', (text) => expect(decideExternalLink(text).isAllowed).toBe(false));

  const follow = async (url: string, isConfirmed: boolean) => {
    const [asked, opened]: [string[], string[]] = [[], []];
    const handlers = linksHandlers({
      confirm: (address) => Promise.resolve(asked.push(address) > 0 && isConfirmed),
      open: (address) => Promise.resolve(void opened.push(address)),
    });
    return { reply: await handlers.open({ url }), asked, opened };
  };

  it('open only after the learner confirmed the very address that opens', async () => {
    const { reply, asked, opened } = await follow('https://Example.org', true);
    expect(reply).toEqual({ ok: true, value: { opened: true } });
    expect([asked, opened]).toEqual([['https://example.org/'], ['https://example.org/']]);
  });

  it('do not open when the learner does not want it', async () => {
    const { reply, opened } = await follow('https://example.org', false);
    expect(reply).toEqual({ ok: true, value: { opened: false } });
    expect(opened).toEqual([]);
  });

  it('that are not allowed are not even asked about', async () => {
    const { reply, asked, opened } = await follow('file:///etc/passwd', true);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'link-not-allowed' } });
    expect([asked, opened]).toEqual([[], []]);
  });
});
