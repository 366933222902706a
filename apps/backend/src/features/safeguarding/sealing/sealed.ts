import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Two halves of a key: what is sealed for the recipient opens with the identity. */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

export async function makeKeyPair(): Promise<KeyPair> {
  return completePair(await generateX25519Identity());
}

export async function completePair(identity: string): Promise<KeyPair> {
  return { identity, recipient: await identityToRecipient(identity) };
}

/** A file of age, which any of the recipients opens. */
export async function seal(text: string, recipients: readonly string[]): Promise<Buffer> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(text));
}

/** Fails where the identity does not open it. */
export function unseal(sealed: Uint8Array, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed, 'text');
}
