import { statedAges } from '@svetionik/domain/people/guardian-consent';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { day, id } from '../values';
import { personName } from './account';

/** What whoever opens an account says of their age. Whoever is younger than 15 gets none, and nothing of what they sent is kept. */
export const statedAge = z.enum(statedAges);

/** A consent on paper, as it was recorded: by whom, unless they have no name or are here no more. */
export const guardianConsent = z.object({
  id,
  /** The day on the paper. */
  signedOn: day,
  recordedOn: day,
  recordedBy: personName.nullable(),
  withdrawn: z.object({ on: day, recordedOn: day, recordedBy: personName.nullable() }).nullable(),
});

/** That a member is 15 to 17, as those who manage people see it. */
export const minority = z.object({
  /** The day on which they said so, or the organisation recorded it. */
  since: day,
  /** From this day on they count as of age. */
  until: day,
  /** Whether they may take no course yet. */
  awaitsConsent: z.boolean(),
  /** The last recorded first; at most one is not withdrawn. */
  consents: z.array(guardianConsent),
});

const minorityReply = json(z.object({ minority: minority.nullable() }));
const person = z.object({ person: id });
const consent = person.extend({ consent: id });

/**
 * Records that a guardian’s consent for a minor is there on paper, and its day. From the next request on they may take courses, and those
 * they were to be enrolled in begin.
 */
export const recordConsent = endpoint({
  name: 'identity.recordConsent',
  method: 'PUT',
  path: '/api/v1/members/:person/consents/:consent',
  permission: 'people.manage',
  params: consent,
  body: z.object({ signedOn: day }),
  replies: { 200: minorityReply, 201: minorityReply },
  errors: [
    'creation.differs',
    'identity.not-a-minor',
    'identity.consent-day',
    'identity.consent-recorded',
  ],
  example: {
    params: { person: examples.minor, consent: examples.newConsent },
    body: { signedOn: '2026-11-02' },
  },
});

/** Records that a guardian took a consent back. From the next request on the person takes no course; what they have stays theirs. */
export const withdrawConsent = endpoint({
  name: 'identity.withdrawConsent',
  method: 'PUT',
  path: '/api/v1/members/:person/consents/:consent/withdrawal',
  permission: 'people.manage',
  params: consent,
  body: z.object({ withdrawnOn: day }),
  replies: { 200: minorityReply },
  errors: ['identity.consent-day', 'identity.consent-withdrawn'],
  example: {
    params: { person: examples.consentedMinor, consent: examples.consent },
    body: { withdrawnOn: '2026-01-02' },
  },
});

/** Records for the organisation that a member is of age, or 15 to 17, whatever they said when they opened the account. */
export const recordAge = endpoint({
  name: 'identity.recordAge',
  method: 'PUT',
  path: '/api/v1/members/:person/age',
  permission: 'people.manage',
  params: person,
  body: z.object({ age: z.enum(['adult', 'minor']) }),
  replies: { 200: minorityReply },
  example: { params: { person: examples.minor }, body: { age: 'adult' } },
});
