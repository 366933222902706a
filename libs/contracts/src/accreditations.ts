import { z } from 'zod';
import { certificateSamples } from './certificate-facts';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import {
  bothNames,
  day,
  id,
  inBothScripts,
  optionalLine,
  page,
  pageSchema,
  paragraphs,
} from './values';

const amount = z.number().min(0).max(1000).multipleOf(0.1).nullable();

/** What a person writes of an accreditation: who decided what, from when to when, by which profile, for which editions of courses. */
export const accreditationText = z
  .object({
    profile: id,
    editions: z.array(id).max(500),
    body: bothNames(120, 1),
    number: optionalLine(80).min(1),
    validFrom: day,
    validTo: day.nullable(),
    points: amount,
    hours: amount,
    formalOrganiser: bothNames(200, 0),
    educationKind: bothNames(120, 0),
    competence: bothNames(120, 0),
    priorityArea: bothNames(200, 0),
    trainers: bothNames(300, 0),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'ends before it begins',
  });

/** How an accreditation stands today. */
const accreditationState = z.enum(['in-force', 'not-yet', 'lapsed', 'archived']);

/** An accreditation, and how it stands today. */
export const accreditation = z.object({
  id,
  version: z.number().int(),
  profile: z.object({ id, name: inBothScripts }),
  editions: z.array(id),
  body: inBothScripts,
  number: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  points: z.number().nullable(),
  hours: z.number().nullable(),
  formalOrganiser: inBothScripts,
  educationKind: inBothScripts,
  competence: inBothScripts,
  priorityArea: inBothScripts,
  trainers: inBothScripts,
  state: accreditationState,
});

const accreditationParams = z.object({ accreditation: id });
const none = { 'sr-Latn': '', 'sr-Cyrl': '' };
const exampleText = {
  profile: examples.profile,
  editions: [],
  body: { 'sr-Latn': 'Zdravstveni savet Srbije', 'sr-Cyrl': 'Здравствени савет Србије' },
  number: '153-02-239/2026-01',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  points: 6,
  hours: null,
  formalOrganiser: { 'sr-Latn': 'Dom zdravlja „Luka“', 'sr-Cyrl': 'Дом здравља „Лука“' },
  educationKind: { 'sr-Latn': 'onlajn test', 'sr-Cyrl': 'онлајн тест' },
  competence: none,
  priorityArea: none,
  trainers: none,
};

/** The accreditations, the one that begins last first; of one state or all, the archived ones too. */
export const listAccreditations = endpoint({
  name: 'accreditations.listAccreditations',
  method: 'GET',
  path: '/api/v1/accreditations',
  permission: 'organisation.manage',
  query: page.extend({ state: accreditationState.optional() }),
  replies: { 200: json(pageSchema(accreditation)) },
  example: {},
});

/** One accreditation. */
export const readAccreditation = endpoint({
  name: 'accreditations.readAccreditation',
  method: 'GET',
  path: '/api/v1/accreditations/:accreditation',
  permission: 'organisation.manage',
  params: accreditationParams,
  replies: { 200: json(accreditation) },
  example: { params: { accreditation: examples.accreditation } },
});

/** What would be issued today under an accreditation, with sample texts for the rest. Nothing is stored. */
export const previewAccreditation = endpoint({
  name: 'accreditations.previewAccreditation',
  method: 'POST',
  path: '/api/v1/accreditations/preview',
  permission: 'organisation.manage',
  body: accreditationText,
  replies: { 200: json(certificateSamples) },
  errors: ['certification.profile-unknown'],
  example: { body: exampleText },
});

/** Enters an accreditation. The id is the client's. */
export const createAccreditation = endpoint({
  name: 'accreditations.createAccreditation',
  method: 'PUT',
  path: '/api/v1/accreditations/:accreditation',
  permission: 'organisation.manage',
  params: accreditationParams,
  body: accreditationText,
  replies: { 200: json(accreditation), 201: json(accreditation) },
  errors: [
    'creation.differs',
    'certification.course-unknown',
    'certification.profile-unknown',
    'certification.unprintable',
    'certification.points-differ',
  ],
  owned: false,
  example: { params: { accreditation: examples.newAccreditation }, body: exampleText },
});

/** Changes an accreditation. Certificates issued before stay as they are. */
export const editAccreditation = endpoint({
  name: 'accreditations.editAccreditation',
  method: 'PATCH',
  path: '/api/v1/accreditations/:accreditation',
  permission: 'organisation.manage',
  params: accreditationParams,
  body: accreditationText,
  ifMatch: true,
  replies: { 200: json(accreditation) },
  errors: [
    'edit.conflict',
    'certification.course-unknown',
    'certification.profile-unknown',
    'certification.unprintable',
    'certification.points-differ',
  ],
  example: { params: { accreditation: examples.accreditation }, body: exampleText, ifMatch: '1' },
});

/** Archives an accreditation that was entered by mistake, or brings it back. An archived one counts on no day. */
export const archiveAccreditation = endpoint({
  name: 'accreditations.archiveAccreditation',
  method: 'PUT',
  path: '/api/v1/accreditations/:accreditation/archived',
  permission: 'organisation.manage',
  params: accreditationParams,
  body: z.object({ archived: z.boolean() }),
  ifMatch: true,
  replies: { 200: json(accreditation) },
  errors: ['edit.conflict'],
  example: {
    params: { accreditation: examples.accreditation },
    body: { archived: true },
    ifMatch: '1',
  },
});

/** An accreditation that held for an edition of a course and not for the current one, which nobody has decided about. */
export const uncarriedAccreditation = z.object({
  accreditation: id,
  body: inBothScripts,
  number: z.string(),
  validTo: day.nullable(),
  course: z.object({ id, title: inBothScripts }),
  from: z.number().int(),
  edition: z.object({ id, number: z.number().int() }),
});

/**
 * What publishing a draft touches. Of a course that it is or that uses the module: its current edition, how many are on the way, how
 * many have passed and wait for their certificate, and the accreditations that hold for that edition and will not for the next.
 */
export const publishingEffects = z.object({
  courses: z.array(
    z.object({
      id,
      title: z.string(),
      edition: z.number().int().nullable(),
      enrolled: z.number().int(),
      waiting: z.number().int(),
      accreditations: z.array(z.object({ id, body: inBothScripts, number: z.string() })),
    }),
  ),
});

/** What publishing the draft of a course or of a module touches. Numbers of people only. */
export const readPublishingEffects = endpoint({
  name: 'accreditations.readPublishingEffects',
  method: 'GET',
  path: '/api/v1/authoring/drafts/:draft/publishing-effects',
  permission: 'course.author',
  params: z.object({ draft: id }),
  replies: { 200: json(publishingEffects) },
  example: { params: { draft: examples.courseDraft } },
});

/** The accreditations that wait for a decision after a course got a new edition, by the title of the course; 200 at most. */
export const listUncarried = endpoint({
  name: 'accreditations.listUncarried',
  method: 'GET',
  path: '/api/v1/uncarried-accreditations',
  permission: 'certificate.issue',
  query: z.object({ course: id.optional() }),
  replies: { 200: json(z.object({ items: z.array(uncarriedAccreditation) })) },
  example: { query: {} },
});

/** Decides whether an accreditation holds for the new edition of a course too, which is named by its number. Who decided, when and why is kept. */
export const decideCarrying = endpoint({
  name: 'accreditations.decideCarrying',
  method: 'POST',
  path: '/api/v1/uncarried-accreditations/:accreditation/:course',
  permission: 'certificate.issue',
  params: accreditationParams.extend({ course: id }),
  body: z.object({
    edition: z.number().int().min(1).max(1_000_000),
    carried: z.boolean(),
    reason: paragraphs(500).min(1),
  }),
  replies: { 200: json(z.object({ items: z.array(uncarriedAccreditation) })) },
  errors: ['certification.accreditation-decided'],
  example: {
    params: { accreditation: examples.uncarriedAccreditation, course: examples.reportedCourse },
    body: { edition: 1, carried: true, reason: 'Ispravljena je slovna greška; program je isti.' },
  },
});
