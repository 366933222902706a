import { Secret, TOTP } from 'otpauth';
import { createPrivateKey } from 'node:crypto';
import { credentialKey } from '../../apps/backend/src/platform/signing/credential-key';
import { SecretBox } from '../../apps/backend/src/platform/signing/secret-box';
import { SigningKeys } from '../../apps/backend/src/platform/signing/signing-keys';

/** The code that an app shows for a secret. */
export function makeCode(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

const beginningOfPkcs8 = '302e020100300506032b657004220420';

/** By which the standard data and every app of the tests hide secrets: the same, so that a test opens what the data hold. */
export const standardSecretKey = credentialKey(
  createPrivateKey({
    key: Buffer.from(beginningOfPkcs8 + '5e'.repeat(32), 'hex'),
    format: 'der',
    type: 'pkcs8',
  }),
);

/** A secret as the standard data hold it for somebody. */
export function sealSecret(personId: string, secret: string): string {
  const secrets = [standardSecretKey];
  const found = { named: new Map(), receipts: [], audit: [], secrets, problems: [] };
  const sealed = new SecretBox(new SigningKeys(() => found)).seal(secret, personId);
  if (sealed === undefined) throw new Error('the key hides nothing');
  return sealed;
}
