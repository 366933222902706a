import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { hash, instant } from '../values';

/** The name of a key among the files of this installation. */
export const keyName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/**
 * Why a file among the keys cannot be used.
 *
 * - `unreadable`: the program is not allowed to read it, or the disk fails.
 * - `unknown`: its name is none that a key has; `folder-name`: that of its folder is not.
 * - `no-private-key`, `another-kind`: it holds no private key without a password, or one that cannot sign this.
 * - `no-certificate`, `certificate-unreadable`: the certificate of the key is not in it, or not to be read.
 * - `password-missing`, `password-open`: it needs a password that is not there, or that others can read.
 * - `not-opened`: it is no PKCS#12 file, or the password is another one.
 * - `two-documents`: there are two of which one only could sign.
 * - `given-twice`: the same name is given by the environment.
 */
export const keyProblemReason = z.enum([
  'unreadable',
  'unknown',
  'folder-name',
  'no-private-key',
  'another-kind',
  'no-certificate',
  'certificate-unreadable',
  'password-missing',
  'password-open',
  'not-opened',
  'two-documents',
  'given-twice',
]);

/** One of {@link keyProblemReason}. */
export type KeyProblemReason = z.output<typeof keyProblemReason>;

/** A file among the keys that cannot be used. What it held before, if it could, stays in use until the program starts again. */
export const keyProblem = z.object({
  /** The name of the keys. */
  name: z.string(),
  file: z.string(),
  reason: keyProblemReason,
});

/**
 * A key that signs documents, and its certificate as it stands now; nulls where the files of the key are gone.
 *
 * - `missing`: there is no certificate under the name.
 * - `not-yet-valid`, `expired`: it begins later; it has ended or ends within a day. Nothing is issued with it.
 * - `ending`: it ends within sixty days.
 */
export const signingKey = z.object({
  name: keyName,
  standing: z.enum(['missing', 'not-yet-valid', 'expired', 'ending', 'ready']),
  issuedTo: z.string().nullable(),
  /** Whose signatures it is for; a certificate may not say. */
  holder: z.enum(['person', 'organisation']).nullable(),
  issuedBy: z.string().nullable(),
  validFrom: instant.nullable(),
  validUntil: instant.nullable(),
  /** SHA-256 of the certificate, as whoever checks a signed document is shown it. */
  fingerprint: hash.nullable(),
});

/** The keys that an organiser may name: those with a certificate for documents that no other organisation uses; and the files among the keys that cannot be used. */
export const listSigningKeys = endpoint({
  name: 'organisers.listSigningKeys',
  method: 'GET',
  path: '/api/v1/signing-keys',
  permission: 'organisation.manage',
  replies: {
    200: json(z.object({ items: z.array(signingKey), problems: z.array(keyProblem) })),
  },
  example: {},
});
