import { signerReference, statedSigner } from './stated-signer';

const digest = Uint8Array.from({ length: 32 }, (_, place) => 255 - place);
const named = signerReference('https://svetionik.example/certificate', digest);

describe('the certificate that a credential names', () => {
  it('is written as the standard of integrity asks, and read again', () => {
    expect(named).toEqual({
      id: 'https://svetionik.example/certificate',
      mediaType: 'application/pkix-cert',
      digestSRI: `sha256-${Buffer.from(digest).toString('base64')}`,
    });
    expect(statedSigner({ relatedResource: [{ id: 'x', mediaType: 'text/plain' }, named] })).toBe(
      Buffer.from(digest).toString('hex'),
    );
  });

  it.each([
    ['no resource', {}],
    ['a resource of another kind', { relatedResource: [{ ...named, mediaType: 'image/png' }] }],
    ['another digest', { relatedResource: [{ ...named, digestSRI: 'sha384-AAAA' }] }],
    ['a digest cut off', { relatedResource: [{ ...named, digestSRI: 'sha256-AAAA' }] }],
    ['no digest', { relatedResource: [{ ...named, digestSRI: 5 }] }],
    ['no list', { relatedResource: 'x' }],
  ])('is none with %s', (_, credential) => expect(statedSigner(credential)).toBeUndefined());
});
