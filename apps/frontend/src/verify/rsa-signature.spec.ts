import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { HashName } from '@svetionik/proofs/signatures/signature-algorithm';
import { constants, createPublicKey, generateKeyPairSync, privateEncrypt, sign } from 'node:crypto';
import { type Hash, verifyPkcs1, verifyPss } from './rsa-signature';

const hashes: Readonly<Record<HashName, Hash>> = {
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};
const message = new Uint8Array([1, 2, 3]);
/** Lengths of a key at which the padding of PSS is cut in other ways. */
const pairs = new Map(
  [1_024, 1_025, 1_026, 2_048].map((modulusLength) => [
    modulusLength,
    generateKeyPairSync('rsa', { modulusLength }),
  ]),
);
const cube = generateKeyPairSync('rsa', { modulusLength: 2_048, publicExponent: 3 });

function pair(bits: number) {
  const found = pairs.get(bits);
  if (found === undefined) throw new Error('no such key');
  return {
    privateKey: found.privateKey,
    publicKey: new Uint8Array(found.publicKey.export({ type: 'spki', format: 'der' })),
  };
}

const nameOf = (hash: HashName) => hash.replace('-', '');
const flipped = (bytes: Uint8Array, place: number) =>
  bytes.map((byte, at) => (at === place ? byte ^ 1 : byte));

describe('an RSA signature', () => {
  it.each<[number, HashName]>([
    [1_024, 'SHA-256'],
    [1_025, 'SHA-384'],
    [2_048, 'SHA-512'],
  ])('of PKCS #1 with %d bits and %s is told from any other', (bits, name) => {
    const { privateKey, publicKey } = pair(bits);
    const signature = new Uint8Array(sign(nameOf(name), message, privateKey));
    const verify = (about: Uint8Array, value = message) =>
      verifyPkcs1(name, hashes[name], publicKey, about, value);
    expect(verify(signature)).toBe(true);
    expect(verify(signature, new Uint8Array([1, 2]))).toBe(false);
    expect([...signature.keys()].filter((place) => verify(flipped(signature, place)))).toEqual([]);
    expect([
      verify(signature.subarray(1)),
      verify(new Uint8Array([0, ...signature])),
      verify(new Uint8Array(signature.length).fill(0xff)),
    ]).toEqual([false, false, false]);
  });

  it.each<[number, HashName, number]>([
    [1_024, 'SHA-256', 32],
    [1_025, 'SHA-256', 20],
    [1_026, 'SHA-384', 0],
    [2_048, 'SHA-512', 64],
  ])(
    'of PSS with %d bits, %s and a salt of %d bytes is told from any other',
    (bits, name, saltLength) => {
      const { privateKey, publicKey } = pair(bits);
      const signature = new Uint8Array(
        sign(nameOf(name), message, {
          key: privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength,
        }),
      );
      const verify = (about: Uint8Array, salt = saltLength, value = message) =>
        verifyPss(hashes[name], salt, publicKey, about, value);
      expect(verify(signature)).toBe(true);
      expect([
        verify(signature, saltLength + 1),
        verify(signature, 1_000_000),
        verify(signature, saltLength, new Uint8Array([1, 2])),
      ]).toEqual([false, false, false]);
      expect([...signature.keys()].filter((place) => verify(flipped(signature, place)))).toEqual(
        [],
      );
    },
  );

  it.each([
    ['of another hash', () => sign('SHA512', message, cube.privateKey)],
    [
      'of a bare hash, without what says which',
      () =>
        privateEncrypt(
          { key: cube.privateKey, padding: constants.RSA_PKCS1_PADDING },
          sha256(message),
        ),
    ],
    [
      'with padding cut short and something after it, as forgers of small exponents make',
      () => padded(2_048 / 8, 8, 180),
    ],
    ['with padding that is too short', () => padded(62, 8, 0, 256)],
  ])('is none %s', (_, make) => {
    const publicKey = new Uint8Array(cube.publicKey.export({ type: 'spki', format: 'der' }));
    expect(verifyPkcs1('SHA-256', sha256, publicKey, make(), message)).toBe(false);
  });

  it('is none by a key whose exponent would keep a browser busy, although it would hold', () => {
    const { privateKey } = pair(1_024);
    const { n = '', e, p, q } = privateKey.export({ format: 'jwk' });
    const [exponent = 0n, one = 0n, other = 0n] = [e, p, q].map(numberIn);
    const same = [exponent, exponent + (one - 1n) * (other - 1n)].map((value) => {
      const key = createPublicKey({
        key: {
          kty: 'RSA',
          n,
          e: Buffer.from(value.toString(16).padStart(256, '0'), 'hex').toString('base64url'),
        },
        format: 'jwk',
      });
      return verifyPkcs1(
        'SHA-256',
        sha256,
        new Uint8Array(key.export({ type: 'spki', format: 'der' })),
        sign('SHA256', message, privateKey),
        message,
      );
    });
    expect(same).toEqual([true, false]);
  });
});

function numberIn(text = ''): bigint {
  return BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
}

/** A block as whoever forges with a small exponent would like it to be read. */
function padded(length: number, ones: number, after: number, whole = length): Uint8Array {
  const info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const block = Buffer.concat([
    Buffer.from([0, 1]),
    Buffer.alloc(ones, 0xff),
    Buffer.from([0]),
    info,
    sha256(message),
    Buffer.alloc(after),
  ]);
  return privateEncrypt(
    { key: cube.privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.concat([block, Buffer.alloc(Math.max(0, whole - block.length))]).subarray(0, whole),
  );
}
