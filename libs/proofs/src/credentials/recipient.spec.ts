import { createHash } from 'node:crypto';
import { hashedName, namesRecipient } from './recipient';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const identifier = (name: string, salt: string) => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: hashedName(name, salt, sha256),
  identityType: 'name',
  salt,
});
const credential = {
  credentialSubject: {
    identifier: [identifier('Marie Curie', 'so'), identifier('Марија Кири', 'so')],
  },
};

describe('whose credential it is', () => {
  it.each([
    ['Marie  CURIE', true],
    ['Марија Кири', true],
    ['Marija Kiri', true],
    ['Kiri Marija', true],
    ['Кири Марија', true],
    ['Marie Curi', false],
    ['', false],
  ])('is it in the name %j: %s', (name, expected) =>
    expect(namesRecipient(credential, name, sha256)).toBe(expected),
  );

  it.each(['Djordje Ilic', 'Ilić Đorđe', 'ђорђе илић'])(
    'is it in the name of Đorđe Ilić where %s is typed',
    (name) => {
      const hidden = { credentialSubject: { identifier: [identifier('Đorđe Ilić', 'so')] } };
      expect(namesRecipient(hidden, name, sha256)).toBe(true);
    },
  );

  it.each([
    {},
    { credentialSubject: 1 },
    { credentialSubject: { identifier: [1, { identityHash: 'x' }] } },
  ])('is nobody’s where it names nobody: %j', (other) => {
    expect(namesRecipient(other, 'Marie Curie', sha256)).toBe(false);
  });
});
