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
      name: inBothScripts,
      issuer: z.string(),
      clientId: z.string(),
      mailDomain: z.string().nullable(),
      secondFactor: secondFactor.nullable(),
    })
    .nullable(),
  version: z.int(),
  /** What has to be entered at the provider: where it sends browsers back to. */
  redirectAddress: z.string(),
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
 * links, and the sessions that have begun by them.
 */
export const setProvider = endpoint({
  name: 'providers.setProvider',
  method: 'PUT',
  path: '/api/v1/sign-in-provider',
  permission: 'organisation.manage',
  freshProof: true,
  ifMatch: true,
  body: z.object({
    name: bothNames(80, 1),
    issuer,
    clientId: line(300),
    secret: line(500).nullable(),
    mailDomain: mailDomainName.nullable(),
    secondFactor: secondFactor.nullable(),
  }),
  replies: { 200: json(providerSettings) },
  errors: ['edit.conflict', 'identity.provider-missing'],
  example: {
    ifMatch: '1',
    body: {
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
  params: z.object({ person: id }),
  replies: { 200: json(providerSettings) },
  example: { params: { person: examples.trainer } },
});
