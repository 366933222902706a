import { p256 } from '@noble/curves/nist.js';
import type { SignatureAlgorithm } from '@svetionik/proofs/signatures/signature-algorithm';
import { webcrypto } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { documentCrypto, inflate } from './checking-crypto';

const message = new Uint8Array([1, 2, 3]);
const rsa = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const algorithms: SignatureAlgorithm[] = [
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 20 },
  { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' },
  { name: 'ECDSA', hash: 'SHA-384', namedCurve: 'P-384' },
];

/** A public key and a signature, both as documents carry them. */
async function signedBy(algorithm: SignatureAlgorithm) {
  const { subtle } = webcrypto;
  const { privateKey, publicKey } = await (algorithm.name === 'ECDSA'
    ? subtle.generateKey(algorithm, false, ['sign', 'verify'])
    : subtle.generateKey({ ...algorithm, ...rsa }, false, ['sign', 'verify']));
  return {
    publicKey: new Uint8Array(await subtle.exportKey('spki', publicKey)),
    signature: new Uint8Array(await subtle.sign(algorithm, privateKey, message)),
  };
}

describe('the cryptography of documents, which asks the browser for none', () => {
  it('is there on a page without https', () => expect(globalThis.crypto.subtle).toBeUndefined());

  it.each(['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const)('has %s', async (name) => {
    const expected = new Uint8Array(await webcrypto.subtle.digest(name, message));
    expect(await documentCrypto.digest(name, message)).toEqual(expected);
  });

  it.each(algorithms)(
    'tells a signature of $name with $hash from a changed message and a key of another kind',
    async (algorithm) => {
      const [{ publicKey, signature }, other] = await Promise.all([
        signedBy(algorithm),
        signedBy(algorithms.find(({ name }) => name !== algorithm.name) ?? algorithm),
      ]);
      const verify = (key: Uint8Array, about: Uint8Array, value = signature) =>
        documentCrypto.verify(algorithm, key, value, about);
      const tries = [
        verify(publicKey, message),
        verify(publicKey, new Uint8Array([1, 2, 4])),
        verify(other.publicKey, message),
        verify(new Uint8Array(3), message),
        verify(publicKey, message, signature.subarray(1)),
        verify(publicKey, message, signature.slice().fill(0)),
      ];
      expect(await Promise.all(tries)).toEqual([true, false, false, false, false, false]);
    },
  );

  it('takes either of the two numbers that sign the same on a curve, as signers of documents give both', async () => {
    const algorithm = { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' } as const;
    const { publicKey, signature } = await signedBy(algorithm);
    const opposite =
      p256.Point.CURVE().n - BigInt(`0x${Buffer.from(signature.subarray(32)).toString('hex')}`);
    const turned = new Uint8Array([
      ...signature.subarray(0, 32),
      ...Buffer.from(opposite.toString(16).padStart(64, '0'), 'hex'),
    ]);
    expect(
      await Promise.all(
        [signature, turned].map((one) => documentCrypto.verify(algorithm, publicKey, one, message)),
      ),
    ).toEqual([true, true]);
  });

  it('hashes as everybody does', async () => {
    const [first] = await documentCrypto.digest('SHA-256', new Uint8Array());
    expect(first).toBe(0xe3);
  });
});

describe('unpacking', () => {
  it('gives back what was packed, also where bytes follow', async () => {
    const content = Buffer.from('{"type":["VerifiableCredential"]}'.repeat(3_000));
    expect(Buffer.from(await inflate(deflateSync(content)))).toEqual(content);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['something else', Buffer.from('no stream of zlib')],
    ['a stream cut off', deflateSync(Buffer.from('abc'.repeat(400))).subarray(0, 12)],
    ['what would fill the memory', deflateSync(Buffer.alloc(50_000_000))],
  ])('refuses %s', async (_, packed) => {
    await expect(inflate(packed)).rejects.toThrow();
  });
});
