import { asciiAddress } from '@svetionik/domain/contacts/email-address';
import { z } from 'zod';
import { endpoint, json, noContent } from './endpoint';
import { examples, exampleSecrets } from './examples';
import {
  id,
  instant,
  language,
  line,
  nameLine,
  ownPath,
  page,
  pageSchema,
  script,
  track,
} from './values';
import { roles } from './permissions';

/** Names of the network in their ASCII form; those of other scripts end in letters and digits. */
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

function isAddress(ascii: string): boolean {
  const at = ascii.lastIndexOf('@');
  // what stands before the sign is held to the same rule under every name
  const own = z.email().safeParse(`${ascii.slice(0, at)}@example.org`).success;
  return own && ascii.length <= 254 && domainName.test(ascii.slice(at + 1));
}

/** An e-mail address as it is typed; compared without regard to case. */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .refine((text) => isAddress(asciiAddress(text)), 'an address of mail')
  .meta({ format: 'idn-email' });

/** A password: 10 to 128 characters, any characters. */
export const password = z.string().min(10).max(128);

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** How the sentence of a certificate is formed; optional, never taken for anything else. */
export const grammaticalForm = z.enum(['feminine', 'masculine', 'neutral']);

/** The name as the person confirmed it, in both scripts. */
export const personName = z.object({ latin: nameLine(120), cyrillic: nameLine(120) });

/** What the interface needs to know of who is signed in. */
export const session = z.object({
  person: z
    .object({
      id,
      email: z.string(),
      name: personName.nullable(),
      profession: track.nullable(),
      roles: z.array(z.enum(roles)),
      permissions: z.array(z.string()),
    })
    .nullable(),
});

/** What somebody writes of their service, for lists of an authority that ask for it. Each is theirs to leave out or take back. */
export const serviceDetails = z.object({
  rank: line(80).nullable(),
  unit: line(160).nullable(),
  serviceNumber: line(40).nullable(),
});

/** An account as its owner sees it. */
export const account = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  nameConfirmedAt: instant.nullable(),
  form: grammaticalForm,
  certificateScript: script,
  profession: track.nullable(),
  employer: z.string().nullable(),
  licenceNumber: z.string().nullable(),
  service: serviceDetails,
  createdAt: instant,
  sessions: z.array(
    z.object({ id, current: z.boolean(), startedAt: instant, lastUsedAt: instant }),
  ),
});

/** A member as an administrator sees them. */
export const member = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  profession: track.nullable(),
  roles: z.array(z.enum(roles)),
  createdAt: instant,
  confirmed: z.boolean(),
  blocked: z.boolean(),
});

/** Who is signed in; `person` is null for a visitor. Also hands out nothing else. */
export const readSession = endpoint({
  name: 'identity.readSession',
  method: 'GET',
  path: '/api/v1/session',
  permission: 'public',
  replies: { 200: json(session) },
  example: {},
});

/**
 * Registers an account. The reply is the same whether or not the address is known; a mail says the rest. Its link carries
 * `returnPath`, where the person wanted to go.
 */
export const register = endpoint({
  name: 'identity.register',
  method: 'POST',
  path: '/api/v1/registrations',
  permission: 'public',
  body: z.object({ email: emailAddress, password, language, returnPath: ownPath.optional() }),
  replies: { 202: noContent },
  errors: ['identity.password-weak'],
  example: {
    body: {
      email: 'nova.osoba@primer.rs',
      password: exampleSecrets.newPassword,
      language: 'sr-Latn',
      returnPath: '/learn/begin/zdravstvo',
    },
  },
});

/** Confirms the address by the token of the mailed link, and signs in. */
export const confirmAddress = endpoint({
  name: 'identity.confirmAddress',
  method: 'POST',
  path: '/api/v1/registrations/confirm',
  permission: 'public',
  body: z.object({ token }),
  replies: { 200: json(session) },
  errors: ['identity.link-invalid'],
  example: { body: { token: exampleSecrets.confirmToken } },
});

/**
 * Signs in and sets the session cookie. An unknown address, a wrong password and an account that is not confirmed cannot be
 * told apart; where only the confirmation is missing, a mail brings another link.
 */
export const signIn = endpoint({
  name: 'identity.signIn',
  method: 'POST',
  path: '/api/v1/session',
  permission: 'public',
  body: z.object({ email: emailAddress, password: z.string().min(1).max(128) }),
  replies: { 200: json(session) },
  errors: ['identity.sign-in-failed'],
  example: { body: { email: 'polaznica@primer.rs', password: exampleSecrets.password } },
});

/**
 * Ends this session. Public, so that leaving never fails: without a session nothing happens. With `traces=none`, as the quick
 * exit asks, the browser isn't known here any more either, and no cookie is left.
 */
export const signOut = endpoint({
  name: 'identity.signOut',
  method: 'DELETE',
  path: '/api/v1/session',
  permission: 'public',
  query: z.object({ traces: z.literal('none').optional() }),
  replies: { 204: noContent },
  example: {},
});

/** Ends every session of the account, this one included. */
export const signOutEverywhere = endpoint({
  name: 'identity.signOutEverywhere',
  method: 'DELETE',
  path: '/api/v1/account/sessions',
  permission: 'account',
  replies: { 204: noContent },
  example: {},
});

/** Asks for a link to set a new password; it carries `returnPath`. The reply is the same for an unknown address. */
export const requestPasswordReset = endpoint({
  name: 'identity.requestPasswordReset',
  method: 'POST',
  path: '/api/v1/password-resets',
  permission: 'public',
  body: z.object({ email: emailAddress, language, returnPath: ownPath.optional() }),
  replies: { 202: noContent },
  example: {
    body: {
      email: 'polaznica@primer.rs',
      language: 'sr-Latn',
      returnPath: '/learn/begin/zdravstvo',
    },
  },
});

/** Sets a new password by the token of the mailed link; ends all sessions. */
export const resetPassword = endpoint({
  name: 'identity.resetPassword',
  method: 'POST',
  path: '/api/v1/password-resets/complete',
  permission: 'public',
  body: z.object({ token, password }),
  replies: { 204: noContent },
  errors: ['identity.link-invalid', 'identity.password-weak'],
  example: { body: { token: exampleSecrets.resetToken, password: exampleSecrets.newPassword } },
});

/** The account of who is signed in. */
export const readAccount = endpoint({
  name: 'identity.readAccount',
  method: 'GET',
  path: '/api/v1/account',
  permission: 'account',
  replies: { 200: json(account) },
  example: {},
});

/** Changes the password; ends all other sessions and renews this one. */
export const changePassword = endpoint({
  name: 'identity.changePassword',
  method: 'POST',
  path: '/api/v1/account/password',
  permission: 'account',
  body: z.object({ current: z.string().min(1).max(128), password }),
  replies: { 204: noContent },
  errors: ['identity.password-weak', 'identity.password-wrong'],
  example: { body: { current: exampleSecrets.password, password: exampleSecrets.newPassword } },
});

/** Confirms how the name is written, in both scripts, and in which of them certificates are to be. Certificates issued before stay as they are. */
export const confirmName = endpoint({
  name: 'identity.confirmName',
  method: 'PUT',
  path: '/api/v1/account/name',
  permission: 'account',
  body: personName.extend({ form: grammaticalForm, certificateScript: script.default('sr-Latn') }),
  replies: { 200: json(account) },
  errors: ['identity.name-unacceptable'],
  example: {
    body: { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић', form: 'feminine' },
  },
});

/** Gives the number of the own licence, for certificates that have to bear it. */
export const giveLicenceNumber = endpoint({
  name: 'identity.giveLicenceNumber',
  method: 'PUT',
  path: '/api/v1/account/licence-number',
  permission: 'account',
  printed: true,
  body: z.object({ licenceNumber: line(40) }),
  replies: { 200: json(account) },
  example: { body: { licenceNumber: '301-12345' } },
});

/** Writes what the lists of an authority ask of the own service, or takes it back. */
export const giveServiceDetails = endpoint({
  name: 'identity.giveServiceDetails',
  method: 'PUT',
  path: '/api/v1/account/service',
  permission: 'account',
  printed: true,
  body: serviceDetails,
  replies: { 200: json(account) },
  example: { body: { rank: 'viši inspektor', unit: 'PU Niš', serviceNumber: null } },
});

/** Chooses the profession, and with it the track that is shown first; employer and licence number are optional. */
export const chooseProfession = endpoint({
  name: 'identity.chooseProfession',
  method: 'PUT',
  path: '/api/v1/account/profession',
  permission: 'account',
  printed: true,
  body: z.object({
    profession: track,
    employer: line(200).nullable(),
    licenceNumber: line(40).nullable(),
  }),
  replies: { 200: json(account) },
  example: {
    body: { profession: 'health', employer: 'Dom zdravlja Zvezdara', licenceNumber: null },
  },
});

/** Keeps the language that the interface was switched to: mails are written in it. */
export const chooseLanguage = endpoint({
  name: 'identity.chooseLanguage',
  method: 'PUT',
  path: '/api/v1/account/language',
  permission: 'account',
  body: z.object({ language }),
  replies: { 204: noContent },
  example: { body: { language: 'sr-Cyrl' } },
});

/** The members of the organisation, found by name in either script or by address. */
export const listMembers = endpoint({
  name: 'identity.listMembers',
  method: 'GET',
  path: '/api/v1/members',
  permission: 'user.manage',
  query: page.extend({ search: z.string().max(120).optional() }),
  replies: { 200: json(pageSchema(member)) },
  example: {},
});

/** Grants and withdraws roles; ends the person's sessions. The last administrator keeps the role. */
export const assignRoles = endpoint({
  name: 'identity.assignRoles',
  method: 'PUT',
  path: '/api/v1/members/:person/roles',
  permission: 'user.manage',
  params: z.object({ person: id }),
  body: z.object({ roles: z.array(z.enum(roles)).max(roles.length) }),
  replies: { 200: json(member) },
  errors: ['identity.role-last-administrator'],
  example: { params: { person: examples.learner }, body: { roles: ['learner', 'trainer'] } },
});

/** Blocks or unblocks an account; blocking ends its sessions. */
export const blockMember = endpoint({
  name: 'identity.blockMember',
  method: 'PUT',
  path: '/api/v1/members/:person/blocked',
  permission: 'user.manage',
  params: z.object({ person: id }),
  body: z.object({ blocked: z.boolean() }),
  replies: { 200: json(member) },
  errors: ['identity.role-last-administrator'],
  example: { params: { person: examples.learner }, body: { blocked: true } },
});
