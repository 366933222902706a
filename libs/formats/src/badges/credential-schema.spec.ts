import {
  AchievementCredentialValidator,
  UnsignedAchievementCredentialValidator,
} from '@learncard/types';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { buildCredential } from './achievement-credential';
import schema from './credential-schema.json';
import { proveCredential } from './sign-credential';

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
});
addFormats.default(ajv);
const validate = ajv.compile(schema);

const facts: CertificateFacts = {
  language: 'sr-Latn',
  organiserName: 'ASTRA',
  organiserPlace: 'Beograd',
  registerNumber: 'br. 17/2026',
  titleLine: 'o završenom kursu',
  holderName: 'Đorđe Ljubičić-Njegovan',
  holderForm: 'm',
  courseTitle: 'Prvi razgovor',
  track: 'Zdravstvo',
  edition: 2,
  hours: 6,
  resultPercent: 87,
  issuedOn: '2026-11-25',
  signatoryName: 'dr Vesna Ilić',
  signatoryRole: '',
  checkUrl: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57',
  checkCode: '7K3M-Q2V9-XH4T-0B57',
  signatureKind: 'none',
};
const accredited: CertificateFacts = {
  ...facts,
  expiresOn: '2031-11-25',
  profile: {
    version: '01990000-0000-7000-8000-000000000901',
    orientation: 'portrait',
    details: [
      { field: 'accreditationNumber', label: 'broj odluke', value: '153-02-00041' },
      { field: 'points', label: 'bodovi', value: '6,5' },
      { field: 'competence', label: 'kompetencija', value: 'K3 – podrška razvoju ličnosti' },
    ],
  },
};

const ofPartner: CertificateFacts = {
  ...accredited,
  profile: {
    version: '01990000-0000-7000-8000-000000000901',
    orientation: 'portrait',
    details: [],
    partnerName: 'Dom zdravlja „Savski venac“',
    partnerRole: 'programme-organiser',
  },
};

const certificate = {
  url: 'https://svetionik.example/api/v1/issuers/1/certificates/2',
  digest: new Uint8Array(32),
};

function built(said: CertificateFacts, signedWith?: typeof certificate): JsonObject {
  return buildCredential(said, {
    certificateId: '01990000-0000-7000-8000-000000000054',
    issuedAt: new Date('2026-11-25T12:00:00.000Z'),
    issuer: 'did:web:svetionik.example%3A8443:api:v1:issuers:1',
    issuerUrl: 'https://svetionik.example',
    achievementUrl: 'https://svetionik.example/api/v1/achievements/1/2',
    badgeUrl: 'https://svetionik.example/api/v1/issuers/1/badges/health.svg',
    cutScore: 70,
    statusListUrl: 'https://svetionik.example/api/v1/issuers/1/status/2026-1',
    statusPlace: 17,
    recipient: { salt: 'so', hashes: [`sha256$${'0'.repeat(64)}`] },
    signedWith,
  });
}

function faultsOf(credential: unknown): string[] {
  return validate(credential)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe('a credential by the data models of Open Badges 3.0 and Verifiable Credentials 2.0', () => {
  it.each<[string, CertificateFacts]>([
    ['a certificate', facts],
    ['one with accreditation, points and a last day', accredited],
    ['one of the accredited programme of somebody else', ofPartner],
    ['a confirmation of participation', { ...accredited, kind: 'participation' }],
    ['one in Cyrillic', { ...facts, language: 'sr-Cyrl', registerNumber: 'бр. 17/2026' }],
    ['one in English', { ...facts, language: 'en' }],
  ])('has no fault as %s, nor for a wallet of somebody else', (_, said) => {
    expect(faultsOf(built(said))).toEqual([]);
    expect(UnsignedAchievementCredentialValidator.safeParse(built(said)).error).toBeUndefined();
  });

  it('has none when it is signed', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const signer = {
      verificationMethod: 'did:web:svetionik.example#key',
      sign: (message: Uint8Array) => sign(null, message, privateKey),
      sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest(),
    };
    const signed = await proveCredential(
      built(accredited, certificate),
      signer,
      new Date('2026-11-25T12:00:00.000Z'),
    );
    expect(faultsOf(signed)).toEqual([]);
    expect(AchievementCredentialValidator.safeParse(signed).error).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['without somebody who achieved', '"credentialSubject"', '"subject"'],
    ['with an achievement without criteria', '"criteria"', '"requirements"'],
    ['with a name of which is not said whether it is hashed', '"hashed":true', '"hashed":"yes"'],
    ['with a result that nothing describes', '"resultType"', '"kindOfResult"'],
  ])('would not be taken by that wallet %s', (_, from, to) => {
    const text = JSON.stringify(built(accredited));
    expect(text).toContain(from);
    expect(
      UnsignedAchievementCredentialValidator.safeParse(JSON.parse(text.replace(from, to))).success,
    ).toBe(false);
  });

  it.each<[string, string, string]>([
    ['a class of achievement that there is none of', '"CertificateOfCompletion"', '"Sertifikat"'],
    ['a kind of result that there is none of', '"Percent"', '"Procenat"'],
    ['an achievement without criteria', '"criteria"', '"requirements"'],
    ['a second context of no version that is published', 'context-3.0.3', 'context-3.0.33'],
    ['another first context', 'ns/credentials/v2', 'ns/credentials/v9'],
    ['a day where an instant has to be', '2026-11-25T12:00:00.000Z', '2026-11-25'],
    ['a name that is not hashed', `sha256$${'0'.repeat(64)}`, 'Ana'],
    ['a place in the list that is no number', '"statusListIndex":"17"', '"statusListIndex":"x"'],
    ['a badge that is no address', 'https://svetionik.example/api/v1/issuers/1/badges', 'badges'],
    ['a badge that is no picture', '"Image"', '"Picture"'],
    ['a certificate by another digest', 'sha256-AAA', 'md5-AAA'],
    ['an issuer that is no address', 'did:web:svetionik.example%3A8443', 'ASTRA d o o'],
  ])('would be found out with %s', (_, from, to) => {
    const text = JSON.stringify(built(accredited, certificate));
    expect(text).toContain(from);
    expect(faultsOf(JSON.parse(text.replace(from, to)))).not.toEqual([]);
  });
});
