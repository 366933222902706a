import { identifierKinds } from '@svetionik/domain/privacy/identifiers';
import { mailOutcomes, setupReasons, setupStepNames } from '@svetionik/domain/setup/setup-steps';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { exampleCertificate } from './examples';
import { keyName, keyProblem, signingKey } from './organisers';
import { id, inBothScripts, instant } from './values';

/** A step of setting up, as it is found this moment. */
const step = z.object({
  name: z.enum(setupStepNames),
  done: z.boolean(),
  reason: z.enum(setupReasons),
});

/** A mail that was sent to try the mail server, and what became of it; `code` is the server's. */
const mailTrial = z.object({
  outcome: z.enum(mailOutcomes),
  code: z.number().int().nullable(),
  triedAt: instant,
});

/** How far the organisation is set up. Every step is found anew; nothing is ticked off. */
export const setup = z.object({
  /** On one machine, reached by nobody else: mail and contacts need nobody there. */
  local: z.boolean(),
  steps: z.array(step),
  /** The organiser that the steps are about, one that can issue or else the first, and who signs for it today. */
  organiser: z.object({ id, name: inBothScripts, signatory: inBothScripts.nullable() }).nullable(),
  /** The keys that it signs with. `shared`: others sign with that name too, so that only the server's operator may make one. */
  keys: z.object({
    name: z.string(),
    folder: z.enum(['writable', 'read-only', 'none']),
    shared: z.boolean(),
    certificate: signingKey.nullable(),
    problems: z.array(keyProblem),
  }),
  /** Where a trial goes, which server it is handed to, and the last one there. */
  mail: z.object({
    address: z.string(),
    server: z.string().nullable(),
    last: mailTrial.nullable(),
  }),
  /** How many courses can be joined. */
  courses: z.number().int(),
});

/** What is set up and what is open, for the organisation of whoever asks. */
export const readSetup = endpoint({
  name: 'setup.readSetup',
  method: 'GET',
  path: '/api/v1/setup',
  permission: 'organisation.manage',
  replies: { 200: json(setup) },
  example: {},
});

/**
 * Sends a mail to the address of whoever asks, now, and says what the server said: it waits fifteen seconds at most. At most
 * five times in ten minutes.
 */
export const tryMail = endpoint({
  name: 'setup.tryMail',
  method: 'POST',
  path: '/api/v1/setup/mail-trials',
  permission: 'organisation.manage',
  replies: { 200: json(mailTrial) },
  example: {},
});

/** Makes the key that signs credentials for the organiser, where there is none yet and the program may write it. */
export const makeKey = endpoint({
  name: 'setup.makeKey',
  method: 'POST',
  path: '/api/v1/setup/keys',
  permission: 'organisation.manage',
  freshProof: true,
  replies: { 200: json(setup) },
  errors: ['setup.folder-read-only', 'setup.key-shared'],
  example: {},
});

/**
 * Keeps a certificate with which the organiser signs documents from now on: a PKCS#12 file, in base64, with its password beside
 * it. It is opened first, and refused where it could not sign today; `details.reason` says why. Names that others sign with, or
 * that are the installation's own, are refused.
 */
export const addCertificate = endpoint({
  name: 'setup.addCertificate',
  method: 'POST',
  path: '/api/v1/setup/certificates',
  permission: 'organisation.manage',
  freshProof: true,
  body: z.object({
    name: keyName,
    password: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}]*$/u, 'no control characters'),
    /** At most 100 kB. */
    file: z.base64().min(4).max(136_000),
  }),
  holds: identifierKinds,
  replies: { 200: json(setup) },
  errors: [
    'setup.organiser-missing',
    'setup.folder-read-only',
    'setup.key-name-refused',
    'setup.certificate-refused',
  ],
  example: { body: exampleCertificate },
});
