import { z } from 'zod';
import { personName } from '../identity/account';
import { day, id, instant } from '../values';
import { describedText } from './described';

/** A certificate or confirmation that somebody holds. */
export const certificate = z.object({
  id,
  kind: z.string(),
  number: z.number().int(),
  year: z.number().int(),
  designation: z.string(),
  holder: personName,
  organiser: z.string(),
  course: z.string(),
  issuedOn: day,
  expiresOn: day.nullable(),
  status: z.string(),
  checkCode: describedText('The code by which the document is checked'),
  events: z.array(z.object({ at: instant, type: z.string() })),
});

/** A name that they stated for one document. */
export const documentName = z.object({
  name: personName,
  form: z.string(),
  script: z.string(),
  givenAt: instant,
});

/** A leave that moved the last day of a certificate. */
export const leave = z.object({ startsOn: day, endsOn: day, recordedAt: instant });

/** A training elsewhere. */
export const training = z.object({
  id,
  title: z.string(),
  organiser: z.string(),
  finishedOn: day,
  hours: z.number(),
  points: z.number().nullable(),
  state: z.string(),
  certificate: z.string(),
  accreditation: z.string(),
  evidence: z.string().nullable().describe('The name of the file that was sent'),
  decidedAt: instant.nullable(),
  reason: z.string().nullable(),
});

/** A period in which hours for a licence are counted. */
export const licencePeriod = z.object({ rule: z.string(), startsOn: day });
