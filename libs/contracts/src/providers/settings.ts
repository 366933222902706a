import { providerLinkReasons } from '@svetionik/domain/access/provider-link-reasons';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { bothNames, id, inBothScripts, instant, line } from '../values';
import { emailAddress, mailDomainName } from '../identity/email-address';

/** By what a provider says that it asked for a second factor: `acr` or `amr`, and which values of it count. */
const secondFactor = z.object({
  claim: z.enum(['acr', 'amr']),
  values: z.array(line(200)).min(1).max(10),
});

/** The address of a provider, without what follows a path. */
const issuer = z
  .url({ protocol: /^https$/ })
  .max(300)
  .refine((text) => !/[?#]/.test(text), 'no query and no fragment');

/** What a provider that speaks SAML calls itself: an address or a name (`urn:…`). */
const entityId = z
  .string()
  .trim()
  .max(300)
  .regex(/^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i);

/** Where a provider that speaks SAML signs people in. */
const signInAddress = z.url({ protocol: /^https$/ }).max(500);

/** By what a provider says that it asked for a second factor: which of its authentication contexts count. */
const secondContexts = secondFactor.extend({ claim: z.literal('acr') });

const named = { name: bothNames(80, 1), mailDomain: mailDomainName.nullable() };

/** What is entered of a provider, by which of the two it speaks. */
const givenProvider = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('openid'),
    ...named,
    issuer,
    clientId: line(300),
    secret: line(500).nullable(),
    secondFactor: secondFactor.nullable(),
  }),
  z.object({
    kind: z.literal('saml'),
    ...named,
    issuer: entityId,
    signInAddress,
    /** As PEM or as metadata have them. Two while one takes the place of the other. */
    certificates: z.array(z.string().trim().min(1).max(10_000)).min(1).max(2),
    secondFactor: secondContexts.nullable(),
  }),
]);

/** Somebody whom the provider names. */
const linkedMember = z.object({
  person: id,
  email: z.string(),
  linkedAt: instant,
  lastUsedAt: instant.nullable(),
  byAdministrator: z.boolean(),
});

/** The provider of the organisation and whom it signs in. */
export const providerSettings = z.object({
  provider: z
    .object({
      kind: z.enum(['openid', 'saml']),
      name: inBothScripts,
      issuer: z.string(),
      clientId: z.string().nullable(),
      signInAddress: z.string().nullable(),
      certificates: z.array(
        z.object({
          /** As PEM. */
          text: z.string(),
          /** After that moment it should have been replaced; what it signs counts on. */
          until: instant,
        }),
      ),
      mailDomain: z.string().nullable(),
      secondFactor: secondFactor.nullable(),
    })
    .nullable(),
  version: z.int(),
  /** What has to be entered at the provider: where it sends browsers back to. */
  redirectAddress: z.string(),
  /** For a provider that speaks SAML: what the organisation is called there, where answers are sent to, and where its metadata are read. */
  samlAddress: z.string(),
  /** Whether the server has a key that hides the secret. */
  possible: z.boolean(),
  /** Those who are linked, the last one first, a hundred at most; `linked` counts all. */
  links: z.array(linkedMember),
  linked: z.int(),
});

/** The provider of the organisation, without its secret, and who is linked. */
export const readProvider = endpoint({
  name: 'providers.readProvider',
  method: 'GET',
  path: '/api/v1/sign-in-provider',
  permission: 'organisation.manage',
  replies: { 200: json(providerSettings) },
  example: {},
});

/**
 * Sets the provider of the organisation. Without a secret the one from before stays, as long as issuer and client do. Another issuer ends all
 * links, and the sessions that have begun by them. One that speaks SAML has certificates in the place of a secret.
 */
export const setProvider = endpoint({
  name: 'providers.setProvider',
  method: 'PUT',
  path: '/api/v1/sign-in-provider',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  ifMatch: true,
  body: givenProvider,
  replies: { 200: json(providerSettings) },
  errors: ['edit.conflict', 'identity.provider-missing'],
  example: {
    ifMatch: '1',
    body: {
      kind: 'openid',
      name: { 'sr-Latn': 'Domovi zdravlja', 'sr-Cyrl': 'Домови здравља' },
      issuer: 'https://prijava.primer.rs',
      clientId: 'svetionik',
      secret: null,
      mailDomain: 'primer.rs',
      secondFactor: { claim: 'amr', values: ['mfa'] },
    },
  },
});

/** Takes the provider of the organisation away, with all links and the sessions that have begun by them. */
export const removeProvider = endpoint({
  name: 'providers.removeProvider',
  method: 'DELETE',
  path: '/api/v1/sign-in-provider',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  replies: { 200: json(providerSettings) },
  errors: ['identity.provider-missing'],
  example: {},
});

/** Asks the provider what it says of itself: whether its address is right. The secret is tried by the first sign-in. */
export const checkProvider = endpoint({
  name: 'providers.checkProvider',
  method: 'POST',
  path: '/api/v1/sign-in-provider/checked',
  permission: 'organisation.manage',
  freshProof: true,
  replies: { 200: json(z.object({ issuer: z.string() })) },
  errors: ['identity.provider-missing', 'identity.provider-unreachable'],
  example: {},
});

/**
 * Links a member with whom the provider names, in their place and with a reason. Whoever does so has at least the member's roles in each of
 * their organisations, or administers the network; the member is told by mail.
 */
export const linkMember = endpoint({
  name: 'providers.linkMember',
  method: 'POST',
  path: '/api/v1/sign-in-provider/links',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  body: z.object({
    email: emailAddress,
    /** As the provider names them: its `sub`. */
    subject: line(255),
    reason: z.enum(providerLinkReasons),
  }),
  replies: { 200: json(providerSettings) },
  errors: [
    'identity.provider-missing',
    'identity.ending-unknown',
    'identity.ending-own',
    'identity.ending-beyond',
    'identity.provider-linked',
  ],
  example: {
    body: { email: 'drugi.polaznik@primer.rs', subject: '248289761001', reason: 'no-own-way' },
  },
});

/** Takes the link of a member away. Their sessions by the provider end, and they are told by mail. */
export const unlinkMember = endpoint({
  name: 'providers.unlinkMember',
  method: 'DELETE',
  path: '/api/v1/sign-in-provider/links/:person',
  permission: 'organisation.manage',
  freshProof: true,
  ownWay: true,
  params: z.object({ person: id }),
  replies: { 200: json(providerSettings) },
  example: { params: { person: examples.trainer } },
});
