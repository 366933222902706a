import { multikey, type IssuerKey } from './issuer-key';
import { publishedKeys } from './published-keys';

const issuer = 'did:web:svetionik.example:api:v1:issuers:0199';
const publicKey = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const bytes = Uint8Array.from({ length: 32 }, (_, index) => index);
const named: IssuerKey = {
  id: 'key',
  issuer,
  publicKey,
  organiser: { 'sr-Latn': issuer, 'sr-Cyrl': issuer },
};
const ours: IssuerKey = { ...named, organiser: { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' } };

describe('the keys that a text publishes', () => {
  it.each<[string, unknown, IssuerKey[]]>([
    ['the list of an installation', { items: [ours] }, [ours]],
    ['a list alone', [ours, ours], [ours, ours]],
    [
      'the document of a did:web',
      {
        id: issuer,
        verificationMethod: [{ id: `${issuer}#key`, publicKeyMultibase: multikey(bytes) }],
      },
      [named],
    ],
    [
      'a key set',
      { keys: [{ kty: 'OKP', crv: 'Ed25519', x: publicKey, kid: `${issuer}#key` }] },
      [named],
    ],
    [
      'a key set without issuers',
      { keys: [{ kty: 'OKP', crv: 'Ed25519', x: publicKey, kid: 'key' }] },
      [],
    ],
    ['a key of another kind', { keys: [{ kty: 'RSA', n: 'x', kid: `${issuer}#key` }] }, []],
    [
      'a multikey of another kind',
      { verificationMethod: [{ id: `${issuer}#key`, publicKeyMultibase: 'z6LS' }] },
      [],
    ],
    ['something else', { keys: 'x' }, []],
    ['a number', 5, []],
  ])('of %s', (_, value, keys) => expect(publishedKeys(JSON.stringify(value))).toEqual(keys));

  it('is none where it is no JSON', () => expect(publishedKeys('{')).toEqual([]));
});
