import { createSay, languageNames } from './alone/texts';

const findings = {
  'verify.file': [
    'genuine',
    'past',
    'contradicted',
    'foreign',
    'unlisted',
    'altered',
    'unknown-key',
    'unchecked-proof',
    'no-credential',
    'signed-only',
    'broken-signature',
    'differs',
    'record',
    'record-in-part',
    'unknown',
  ],
  'verify.seal': [
    'genuine',
    'past',
    'forged',
    'unknown-key',
    'unknown-organiser',
    'unreadable',
    'without-seal',
  ],
  'verify.alone.receipt': ['genuine', 'forged', 'unknown-key'],
  'verify.receipt': ['unchanged', 'changed', 'unknown'],
};

describe('the words of a finding', () => {
  const cases = Object.entries(findings).flatMap(([about, kinds]) =>
    kinds.map((kind) => `${about}.${kind}`),
  );

  it.each(cases)('of %s are there in every language', (about) => {
    const words = languageNames.flatMap(([language]) =>
      ['heading', 'text'].map((part) => createSay(language)(`${about}.${part}`)),
    );
    expect(words.filter((text) => text === 'undefined' || text === '')).toEqual([]);
  });

  it.each(['genuine', 'false', 'cannot-tell'])('%s is a verdict in every language', (verdict) => {
    const words = languageNames.map(([language]) =>
      createSay(language)(`verify.verdict.${verdict}`),
    );
    expect(words).not.toContain('undefined');
  });
});
