import { z } from 'zod';
import { presentedItem } from '../items/item-schemas';
import { personName } from '../identity/account';
import { day, id, instant, language } from '../values';

/** What a field holds, for whoever reads the schema beside the file. */
function text(about: string) {
  return z.string().describe(about);
}

const name = personName.nullable();
const on = (about: string) => day.describe(about);
const at = (about: string) => instant.describe(about);

const account = z
  .object({
    id,
    email: text('The address by which the account is entered and written to'),
    name: name.describe('The name by which the person is called, in both scripts'),
    form: z.string().describe('The grammatical form in which the person is addressed'),
    language: text('The language of the interface and of mails'),
    profession: z.string().nullable(),
    licenceNumber: z.string().nullable(),
    serviceUnit: z.string().nullable(),
    serviceRank: z.string().nullable(),
    serviceNumber: z.string().nullable(),
    nameOnDocuments: z.boolean().describe('Whether documents bear this name'),
    createdAt: at('When the account was made'),
    confirmedAt: at('When the address was confirmed').nullable(),
    nameConfirmedAt: at('When the name was confirmed').nullable(),
    minorSince: on('The day on which the person said to be 15 to 17').nullable(),
  })
  .describe('The account');

const membership = z
  .object({
    since: at('When the person joined the organisation'),
    lastUsedAt: at('The last day on which the person was active here').nullable(),
    blockedAt: at('When access was blocked').nullable(),
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
        signedOn: on('The day on the consent'),
        recordedAt: instant,
        withdrawnOn: day.nullable(),
      }),
    ),
  })
  .describe('The membership in the organisation that keeps this');

const security = z
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
    authenticatorAddedAt: at('When codes of an app were added').nullable(),
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

const workplace = z.object({
  institution: z.string().nullable().describe('The institution on the list of the organisation'),
  written: text('As the person has written it'),
  since: at('Since when'),
});

const group = z.object({
  group: z.string(),
  since: at('When the person came in'),
  until: at('When the person went out').nullable(),
});

const course = z.object({
  enrolment: id,
  title: z.string(),
  edition: z.number().int(),
  enrolledAt: instant,
  withdrawnAt: instant.nullable(),
  done: z
    .array(z.object({ block: z.string(), at: instant }))
    .describe('Parts of lessons that were done'),
  exercises: z
    .array(z.object({ block: z.string(), at: instant, response: z.unknown() }))
    .describe('The last answer to each practice question'),
  paths: z
    .array(z.object({ block: z.string(), at: instant, way: z.string() }))
    .describe('Ways through sensitive topics that were chosen'),
  extraAttemptsAllowedAt: z.array(instant),
});

const place = z.number().int().describe('The place of the question in the assessment, from 1');

const attempt = z.object({
  id,
  enrolment: id,
  course: z.string(),
  number: z.number().int(),
  state: z.string(),
  startedAt: instant,
  closedAt: instant.nullable(),
  passed: z.boolean().nullable(),
  points: z.number().nullable(),
  maximum: z.number().nullable(),
  breaks: z.array(z.object({ startedAt: instant, endedAt: instant.nullable() })),
  takeovers: z.array(instant).describe('When the assessment was continued on another device'),
  questions: z
    .array(
      z.object({
        question: place,
        version: z.number().int().describe('Which wording of the question it was'),
        text: text('What it asks'),
        asked: presentedItem.describe('The question as it was asked, without its key'),
      }),
    )
    .nullable()
    .describe(
      'Null where the result explains no questions: they are asked again, or it is to come',
    ),
  answers: z.array(
    z.object({
      question: place,
      receivedAt: instant,
      response: z
        .unknown()
        .describe(
          'The answer as it was given, parts by their places in the question; the last one to a question counts',
        ),
      words: z.array(z.string()).describe('The same in words; empty where questions are null'),
      confidence: z.string().nullable(),
    }),
  ),
  files: z.array(z.object({ question: z.number().int(), name: z.string(), uploadedAt: instant })),
  receipt: z.unknown().describe('What the submission receipt states').nullable(),
});

const accommodation = z.object({
  grantedAt: instant,
  extraTimeFactor: z.number(),
  breaks: z.number().int(),
  breakMinutes: z.number().int(),
  largerSteps: z.boolean(),
  timeLimited: z.boolean(),
});

const certificate = z.object({
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
  checkCode: text('The code by which the document is checked'),
  events: z.array(z.object({ at: instant, type: z.string() })),
});

const documentName = z.object({
  name: personName,
  form: z.string(),
  script: z.string(),
  givenAt: instant,
});

const leave = z.object({ startsOn: day, endsOn: day, recordedAt: instant });

const training = z.object({
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

const licencePeriod = z.object({ rule: z.string(), startsOn: day });

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
  on: on('The day'),
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
      at: at('When this was put together'),
      organisation: text('The organisation that keeps the data'),
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
