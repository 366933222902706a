import { z } from 'zod';
import { personName } from '../identity/account';
import { day, id, instant } from '../values';
import { describedDay, describedInstant, describedText } from './described';

/** The account that somebody takes along. */
export const account = z
  .object({
    id,
    email: describedText('The address by which the account is entered and written to'),
    name: personName.nullable().describe('The name by which the person is called, in both scripts'),
    form: z.string().describe('The grammatical form in which the person is addressed'),
    language: describedText('The language of the interface and of mails'),
    profession: z.string().nullable(),
    licenceNumber: z.string().nullable(),
    serviceUnit: z.string().nullable(),
    serviceRank: z.string().nullable(),
    serviceNumber: z.string().nullable(),
    nameOnDocuments: z.boolean().describe('Whether documents bear this name'),
    createdAt: describedInstant('When the account was made'),
    confirmedAt: describedInstant('When the address was confirmed').nullable(),
    nameConfirmedAt: describedInstant('When the name was confirmed').nullable(),
    minorSince: describedDay('The day on which the person said to be 15 to 17').nullable(),
  })
  .describe('The account');

/** Their membership in the organisation that keeps the data. */
export const membership = z
  .object({
    since: describedInstant('When the person joined the organisation'),
    lastUsedAt: describedInstant('The last day on which the person was active here').nullable(),
    blockedAt: describedInstant('When access was blocked').nullable(),
    job: z.string().nullable(),
    roles: z.array(z.string()),
    roleChanges: z.array(
      z.object({
        at: instant,
        given: z.array(z.string()),
        taken: z.array(z.string()),
        reason: z.string().nullable(),
      }),
    ),
    admissions: z.array(
      z.object({
        begunAt: instant,
        state: z.string(),
        settledAt: instant.nullable(),
        reason: z.string().nullable(),
      }),
    ),
    guardianConsents: z.array(
      z.object({
        signedOn: describedDay('The day on the consent'),
        recordedAt: instant,
        withdrawnOn: day.nullable(),
      }),
    ),
  })
  .describe('The membership in the organisation that keeps this');

/** How their account is entered; without what would open it. */
export const security = z
  .object({
    sessions: z.array(
      z.object({
        startedAt: instant,
        lastUsedAt: instant,
        browser: z.string().nullable(),
        system: z.string().nullable(),
        shared: z.boolean().describe('Whether it was said to be a shared computer'),
      }),
    ),
    passkeys: z.array(
      z.object({ name: z.string(), addedAt: instant, lastUsedAt: instant.nullable() }),
    ),
    authenticatorAddedAt: describedInstant('When codes of an app were added').nullable(),
    recoveryCodesLeft: z.number().int(),
    providerLinks: z
      .array(
        z.object({
          issuer: z.string(),
          subject: z.string(),
          linkedAt: instant,
          lastUsedAt: instant.nullable(),
        }),
      )
      .describe('By which service of the organisation the account is entered, and as whom'),
    addressChanges: z
      .array(
        z.object({
          email: z.string(),
          askedAt: instant,
          changedAt: instant.nullable(),
          formerEmail: z.string().nullable(),
        }),
      )
      .describe('Addresses that the account is to have, or has had for days only'),
  })
  .describe('How the account is entered; without what would open it');

/** Where they work, or worked. */
export const workplace = z.object({
  institution: z.string().nullable().describe('The institution on the list of the organisation'),
  written: describedText('As the person has written it'),
  since: describedInstant('Since when'),
});

/** A group that they are or were in. */
export const group = z.object({
  group: z.string(),
  since: describedInstant('When the person came in'),
  until: describedInstant('When the person went out').nullable(),
});
