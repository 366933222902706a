import { testKey } from '../../../../../test/support/signing';
import { readSigner } from './document-signer';

describe('whose signature a key makes', () => {
  it.each([
    ['holder-person', { kind: 'person', name: 'Vesna Ilić' }],
    ['holder-organisation', { kind: 'organisation', name: 'Udruženje Luka' }],
    ['document-p256', { kind: 'unknown', name: 'Probni potpis' }],
  ] as const)('%s', (name, signer) =>
    expect(readSigner(testKey(name).certificates[0])).toEqual(signer),
  );
});
