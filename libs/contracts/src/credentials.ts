import { tracks } from '@svetionik/domain/content/track';
import { z } from 'zod';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { editionNumber, hash, id, inBothScripts, instant } from './values';

/** How a credential is given out: JSON with its proofs, a JSON Web Token, or a picture with the JSON inside. */
export const credentialForm = z.enum(['json', 'jwt', 'svg', 'png']);

const form = z.object({ form: credentialForm.default('json') });
const signedForms = bytes('application/vc', 'application/vc+jwt', 'image/svg+xml', 'image/png');

/** A key that credentials and QR codes of this installation are checked with. */
export const issuerKey = z.object({
  id: z.string(),
  issuer: z.string(),
  organiser: inBothScripts,
  publicKey: z.string(),
});

/** A certificate that documents are signed with: the SHA-256 of its bytes, and what it says of itself. */
export const publishedCertificate = z.object({
  fingerprint: hash,
  issuedTo: z.string(),
  issuedBy: z.string(),
  validFrom: instant,
  validUntil: instant,
});

/** All certificates that the documents of an organiser were signed with, or will be next. */
export const issuerCertificates = z.object({
  issuer: z.string(),
  organiser: inBothScripts,
  certificates: z.array(publishedCertificate),
});

/** The document of a decentralised identifier (did:web): the public keys of an organiser, and where its certificates stand. */
export const issuerDocument = z.object({
  '@context': z.array(z.string()),
  id: z.string(),
  verificationMethod: z.array(
    z.object({
      id: z.string(),
      type: z.literal('Multikey'),
      controller: z.string(),
      publicKeyMultibase: z.string(),
    }),
  ),
  assertionMethod: z.array(z.string()),
  service: z.array(
    z.object({
      id: z.string(),
      type: z.literal('DocumentSigningCertificates'),
      serviceEndpoint: z.string(),
    }),
  ),
});

/** The same keys as a set of JSON Web Keys. */
export const issuerKeySet = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string(),
      kid: z.string(),
      alg: z.literal('EdDSA'),
      use: z.literal('sig'),
    }),
  ),
});

/** What was achieved, as Open Badges says it, with the title in both scripts. */
export const achievement = z.object({
  id: z.string(),
  type: z.array(z.literal('Achievement')),
  name: z.string(),
  title: inBothScripts,
  version: z.string(),
  /** `programme` where it is a whole programme. */
  tag: z.array(z.string()).optional(),
  image: z.object({ id: z.string(), type: z.literal('Image'), caption: z.string() }),
  criteria: z.object({ id: z.string(), narrative: z.string() }),
});

/**
 * All public keys and signing certificates of this installation, as of now: of organisers that have signed, also those no longer
 * used, and the one that signs next.
 */
export const listIssuerKeys = endpoint({
  name: 'credentials.listIssuerKeys',
  method: 'GET',
  path: '/api/v1/issuers/keys',
  permission: 'public',
  afterLeaving: true,
  replies: {
    200: json(
      z.object({
        items: z.array(issuerKey),
        certificates: z.array(issuerCertificates),
        asOf: instant,
      }),
    ),
  },
  example: {},
});

const organiserParams = z.object({ organiser: id });

/** Where did:web looks for the keys of an organiser. */
export const readIssuerDocument = endpoint({
  name: 'credentials.readIssuerDocument',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/did.json',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams,
  replies: { 200: json(issuerDocument) },
  example: { params: { organiser: examples.organiser } },
});

/** The keys of an organiser for whoever checks tokens. */
export const readIssuerKeySet = endpoint({
  name: 'credentials.readIssuerKeySet',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/jwks.json',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams,
  replies: { 200: json(issuerKeySet) },
  example: { params: { organiser: examples.organiser } },
});

/** The certificates that documents of an organiser are signed with: any other is not the organiser's. Those no longer used stay. */
export const readIssuerCertificates = endpoint({
  name: 'credentials.readIssuerCertificates',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/certificates.json',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams,
  replies: { 200: json(issuerCertificates) },
  example: { params: { organiser: examples.organiser } },
});

/** One of these certificates, as it is (X.509, DER): credentials name the one that signs their document by this address. */
export const readIssuerCertificate = endpoint({
  name: 'credentials.readIssuerCertificate',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/certificates/:fingerprint',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams.extend({ fingerprint: hash }),
  replies: { 200: bytes('application/pkix-cert') },
  example: { params: { organiser: examples.organiser, fingerprint: examples.signingCertificate } },
});

/** The badge of an organiser for a professional field, or for none of them: credentials name the SVG by this address. */
export const readBadge = endpoint({
  name: 'credentials.readBadge',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/badges/:badge',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams.extend({
    badge: z.templateLiteral([z.enum([...tracks, 'general']), '.', z.enum(['svg', 'png'])]),
  }),
  replies: { 200: bytes('image/svg+xml', 'image/png') },
  example: { params: { organiser: examples.organiser, badge: 'health.svg' } },
});

/** A list of statuses (Bitstring Status List 1.0), signed: by the year of the register and its part, `2026-1`. Without a key to sign with it says nothing rather than something old. */
export const readStatusList = endpoint({
  name: 'credentials.readStatusList',
  method: 'GET',
  path: '/api/v1/issuers/:organiser/status/:list',
  permission: 'public',
  afterLeaving: true,
  params: organiserParams.extend({ list: z.string().regex(/^\d{4}-[1-9]\d{0,3}$/) }),
  replies: { 200: bytes('application/vc') },
  errors: ['credentials.not-signed'],
  example: {
    params: { organiser: examples.organiser, list: `${examples.registerYear}-1` },
    ofThisYear: true,
  },
});

/** What credentials of a course's edition are given for. */
export const readAchievement = endpoint({
  name: 'credentials.readAchievement',
  method: 'GET',
  path: '/api/v1/achievements/:course/:edition',
  permission: 'public',
  afterLeaving: true,
  params: z.object({ course: id, edition: editionNumber }),
  replies: { 200: json(achievement) },
  example: { params: { course: examples.courseDraft, edition: '1' } },
});

const certificateParams = z.object({ certificate: id });

/** The credential of a certificate, the same bytes for ever. Certificates from before there were keys have none. */
export const readCredential = endpoint({
  name: 'credentials.readCredential',
  method: 'GET',
  path: '/api/v1/certificates/:certificate/credential',
  permission: 'register.read',
  params: certificateParams,
  query: form,
  replies: { 200: signedForms },
  example: { params: { certificate: examples.certificate } },
});

/** The credential of one's own certificate. */
export const readOwnCredential = endpoint({
  name: 'credentials.readOwnCredential',
  method: 'GET',
  path: '/api/v1/account/certificates/:certificate/credential',
  permission: 'account',
  afterLeaving: true,
  params: certificateParams,
  query: form,
  replies: { 200: signedForms },
  example: { params: { certificate: examples.certificate } },
});
