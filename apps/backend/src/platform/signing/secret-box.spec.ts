import { generateKeyPairSync } from 'node:crypto';
import { credentialKey } from './credential-key';
import { SecretBox } from './secret-box';
import { SigningKeys } from './signing-keys';

const made = () => credentialKey(generateKeyPairSync('ed25519').privateKey);

function boxOf(secrets: readonly ReturnType<typeof made>[]): SecretBox {
  const found = { named: new Map(), receipts: [], audit: [], secrets, problems: [] };
  return new SecretBox(new SigningKeys(() => found));
}

describe('a secret of a row', () => {
  it('is read again with a later key beside its own, and is another each time', () => {
    const first = made();
    const sealed = boxOf([first]).seal('JBSWY3DP', 'ana');
    expect(sealed).not.toContain('JBSWY3DP');
    expect(boxOf([first, made()]).open(sealed ?? '', 'ana')).toBe('JBSWY3DP');
    expect(boxOf([first]).seal('JBSWY3DP', 'ana')).not.toBe(sealed);
  });

  it('stays closed in the row of another, changed, cut, and without its key', () => {
    const first = made();
    const [box, other] = [boxOf([first]), boxOf([made()])];
    const sealed = box.seal('JBSWY3DP', 'ana') ?? '';
    const letter = sealed.at(50) === 'A' ? 'B' : 'A';
    const changed = `${sealed.slice(0, 50)}${letter}${sealed.slice(51)}`;
    expect([
      box.open(sealed, 'bojan'),
      box.open(changed, 'ana'),
      box.open(sealed.slice(0, -4), 'ana'),
      box.open('', 'ana'),
      other.open(sealed, 'ana'),
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('is not taken where there is no key', () => {
    const box = boxOf([]);
    expect([box.isOpen, box.seal('JBSWY3DP', 'ana')]).toEqual([false, undefined]);
  });
});
