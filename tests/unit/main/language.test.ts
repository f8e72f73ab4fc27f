import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../electron/contract/setting-values.ts';
import { languageIn, languageOf } from '../../../electron/main/language.ts';

describe('the language of the shell', () => {
  it.each([
    [['nl-BE', 'en-GB'], 'nl'],
    [['nl'], 'nl'],
    [['nl_NL'], 'nl'],
    [['NL-nl'], 'nl'],
    [['en-GB', 'nl-BE'], 'en'],
    [['nld'], 'en'],
    [['fr-BE'], 'en'],
    [['c'], 'en'],
    [[], 'en'],
  ])('for a system that prefers %j is %s', (preferred, expected) => {
    expect(languageOf(preferred)).toBe(expected);
  });

  it('is what the learner chose, and the system’s until then', () => {
    expect(languageIn(defaultSettings, 'nl')).toBe('nl');
    expect(languageIn({ ...defaultSettings, language: 'en' }, 'nl')).toBe('en');
  });
});
