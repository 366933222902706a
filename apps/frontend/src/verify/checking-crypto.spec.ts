import type { SignatureAlgorithm } from '@svetionik/domain/signatures/signature-algorithm';
import { webcrypto } from 'node:crypto';
import { documentCrypto } from './checking-crypto';

const message = new Uint8Array([1, 2, 3]);
const rsa = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const algorithms: SignatureAlgorithm[] = [
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  { name: 'RSA-PSS', hash: 'SHA-512', saltLength: 20 },
  { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' },
];

/** A public key and a signature, both as documents carry them. */
async function signedBy(algorithm: SignatureAlgorithm) {
  const { subtle } = webcrypto;
  const { privateKey, publicKey } = await (algorithm.name === 'ECDSA' ? subtle.generateKey(algorithm, false, ['sign', 'verify']) : subtle.generateKey({ ...algorithm, ...rsa }, false, ['sign', 'verify']));
  return { publicKey: new Uint8Array(await subtle.exportKey('spki', publicKey)), signature: new Uint8Array(await subtle.sign(algorithm, privateKey, message)) };
}

describe('the cryptography of documents', () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto') ?? {};

  afterEach(() => Object.defineProperty(globalThis, 'crypto', original));

  it('is none on a page without https', () => expect(documentCrypto()).toBeUndefined());

  it.each(algorithms)('tells a signature of $name from a changed message and a key of another kind', async (algorithm) => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    const crypto = documentCrypto();
    const [{ publicKey, signature }, other] = await Promise.all([signedBy(algorithm), signedBy(algorithms.find(({ name }) => name !== algorithm.name) ?? algorithm)]);
    const verify = (key: Uint8Array, about: Uint8Array) => crypto?.verify(algorithm, key, signature, about);
    expect([await verify(publicKey, message), await verify(publicKey, new Uint8Array([1, 2, 4])), await verify(other.publicKey, message), await verify(new Uint8Array(3), message)]).toEqual([true, false, false, false]);
  });

  it('hashes as everybody does', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
    const [first] = (await documentCrypto()?.digest('SHA-256', new Uint8Array())) ?? [];
    expect(first).toBe(0xe3);
  });
});
