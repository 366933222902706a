import { happenings } from '@svetionik/domain/certificates/lifecycle/timeline';
import { z } from 'zod';
import { certificateFacts } from './certificate-facts';
import { failureCode } from './certification';
import { personName } from './identity/account';
import { day, hash, id, inBothScripts, instant, numberInRegister } from './values';

/** Of a completed course or programme, or of having taken part only, which says neither result nor points. */
export const certificateKind = z.enum(['completion', 'participation']);

/** What the ledger last says of a certificate. */
export const certificateStatus = z.enum([
  'valid',
  'suspended',
  'superseded',
  'revoked',
  'annulled',
]);

/** What a certificate is worth today, in the organisation's zone: a valid one whose last day has passed is `expired`. */
export const effectiveStatus = z.enum([
  'valid',
  'expired',
  'suspended',
  'superseded',
  'revoked',
  'annulled',
]);

/** The same of a number in the register; `lost` is one that was given after the backup from which the installation was restored. */
export const registerStatus = z.enum([...certificateStatus.options, 'lost']);
/** The same of what a number is worth today. */
export const effectiveRegisterStatus = z.enum([...effectiveStatus.options, 'lost']);

/** How far the document is. */
export const rendering = z.enum(['waiting', 'ready', 'failed']);

/** A line of the register. Of a lost number neither holder nor course is known: they are empty, and `issuedOn` is the day on which it was entered. */
export const registerLine = z.object({
  id,
  ...numberInRegister.shape,
  organiser: z.object({ id, name: inBothScripts }),
  holder: z.object({ latin: z.string(), cyrillic: z.string() }),
  course: inBothScripts,
  /** Whether `course` is the title of a whole programme. */
  programme: z.boolean(),
  kind: certificateKind,
  issuedOn: day,
  /** The last day on which it is valid; null is for ever. */
  expiresOn: day.nullable(),
  status: registerStatus,
  standing: effectiveRegisterStatus,
  rendering,
});

/** Why a certificate is revoked or replaced. The note beside it says more, without personal numbers. */
export const statusReason = z.enum([
  'wrong-data',
  'issued-in-error',
  'misconduct',
  'holder-request',
  'other',
]);

/** A certificate with all that it says and all that happened to it. */
export const certificateDetail = registerLine.extend({
  holder: personName,
  status: certificateStatus,
  standing: effectiveStatus,
  enrolment: id,
  person: id,
  batch: id.nullable(),
  facts: certificateFacts,
  issuedAt: instant,
  failureCode: failureCode.nullable(),
  documentHash: hash.nullable(),
  replaces: id.nullable(),
  replacedBy: id.nullable(),
  /** Its holder is erased: the entry is left, and neither the document nor what it said of a profession. */
  erased: z.boolean(),
  events: z.array(
    z.object({
      type: z.enum(happenings),
      reason: z.string().nullable(),
      note: z.string().nullable(),
      by: z.object({ id, name: personName.nullable() }),
      at: instant,
    }),
  ),
});
