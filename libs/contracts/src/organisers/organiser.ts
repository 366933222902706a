import { z } from 'zod';
import { bothNames, day, hash, id, inBothScripts, nameLine } from '../values';
import { keyName, signingKey } from './signing-keys';

/** What stands before the numbers of a register: letters and digits, with full stops, slashes or hyphens between them. Empty where it has none. */
const registerDesignation = nameLine(20, 0).regex(
  /^(?:[\p{L}\d]+(?:[./-][\p{L}\d]+)*)?$/u,
  'letters and digits with . / - between them',
);

/** What a person writes of an organiser. A certificate needs the place as well; it may be added later. */
export const organiserText = z.object({
  name: bothNames(200, 1),
  place: bothNames(80, 0),
  registerDesignation,
  /** The key that signs its documents; null where they carry no electronic signature. */
  signingKey: keyName.nullable(),
});

/** What a person writes of somebody who signs; first and last day belong to the time, null is until further notice. */
export const signatoryText = z
  .object({
    name: bothNames(120, 1),
    role: bothNames(120, 0),
    validFrom: day,
    validTo: day.nullable(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'ends before it begins',
  });

/**
 * Somebody who signs for an organiser; `signature` is the hash of its picture.
 *
 * - `signs`: who signs what is issued today.
 * - `unnamed`: would sign today, but the name is missing in a script or only keeps the place of one. Nothing is issued.
 * - `in-force`: could sign, but another began later.
 * - `not-yet`, `lapsed`: the time begins later, or has ended.
 */
export const signatory = z.object({
  id,
  name: inBothScripts,
  role: inBothScripts,
  validFrom: day,
  validTo: day.nullable(),
  signature: hash.nullable(),
  state: z.enum(['signs', 'unnamed', 'in-force', 'not-yet', 'lapsed']),
});

/** An organiser: who owns a register and a seal. `seal` is the hash of the picture; signatories stand with the one who began last first. */
export const organiser = z.object({
  id,
  version: z.number().int(),
  name: inBothScripts,
  place: inBothScripts,
  registerDesignation: z.string(),
  signingKey: signingKey.nullable(),
  /** Whether a key signs credentials for it; without one, certificates are issued only where that is confirmed. */
  credentialKey: z.boolean(),
  signatories: z.array(signatory),
  seal: hash.nullable(),
  archived: z.boolean(),
  /** All that a certificate needs is there today. */
  complete: z.boolean(),
});

/** Where an organiser is named. */
export const organiserParams = z.object({ organiser: id });
