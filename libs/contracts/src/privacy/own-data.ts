import { z } from 'zod';
import { day, instant, language } from '../values';
import { describedDay, describedInstant, describedText } from './described';
import { account, group, membership, security, workplace } from './own-account';
import { certificate, documentName, leave, licencePeriod, training } from './own-documents';
import { accommodation, attempt, course } from './own-learning';

const programme = z.object({
  title: z.string(),
  state: z.string(),
  joinedAt: instant,
  recognised: z.array(z.object({ at: instant })).describe('Parts recognised by other training'),
});

const run = z.object({
  title: z.string(),
  role: z.enum(['participant', 'trainer']),
  enrolledOn: day.nullable(),
  state: z.string().nullable(),
  happenings: z.array(z.object({ at: instant, kind: z.string() })),
});

const mail = z
  .object({
    choices: z.array(z.object({ kind: z.string(), way: z.string() })),
    reminders: z.array(z.object({ orderedAt: instant, about: day, state: z.string() })),
  })
  .describe('What the person chose to be written, and what was sent');

const opening = z.object({
  on: describedDay('The day'),
  role: z.string().describe('The role of whoever opened it'),
});

const request = z.object({
  askedAt: instant,
  state: z.string(),
  decidedAt: instant.nullable(),
  reason: z.string().nullable(),
});

const action = z.object({ at: instant, action: z.string().describe('`feature.verb`') });

/** All that an organisation keeps of one person, as they take it along: one property for each kind of thing. */
export const ownData = z
  .object({
    made: z.object({
      at: describedInstant('When this was put together'),
      organisation: describedText('The organisation that keeps the data'),
      language,
      for: z
        .enum(['person', 'organisation'])
        .describe('Whether the person had it made, or the organisation at their request'),
    }),
    account,
    membership,
    security: security.nullable().describe('Null where the organisation had it made'),
    workplace: z.array(workplace),
    groups: z.array(group),
    courses: z.array(course),
    attempts: z.array(attempt),
    accommodations: z.array(accommodation),
    certificates: z.array(certificate),
    documentNames: z.array(documentName).describe('Names stated for one document'),
    leaves: z.array(leave).describe('Leaves that moved the last day of a certificate'),
    trainings: z.array(training).describe('Training elsewhere'),
    licencePeriods: z.array(licencePeriod),
    programmes: z.array(programme),
    runs: z.array(run),
    mail,
    openings: z.array(opening).describe('Who opened the page of the person'),
    erasureRequests: z.array(request),
    savedFilters: z.array(z.object({ name: z.string(), savedAt: instant })),
    actions: z.array(action).describe('What the person did that is recorded'),
  })
  .describe('Own data');

/** What {@link ownData} holds. */
export type OwnData = z.output<typeof ownData>;

/** The kinds of things within it that features contribute. */
export type OwnDataSection = Exclude<keyof OwnData, 'made'>;
