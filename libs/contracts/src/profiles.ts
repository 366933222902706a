import { profileFields } from '@svetionik/domain/certificates/profile';
import { z } from 'zod';
import { certificateSamples, profileField } from './certificate-facts';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { look } from './look';
import {
  bothNames,
  id,
  inBothScripts,
  instant,
  nameLine,
  page,
  pageSchema,
  script,
  track,
} from './values';

/** What the certificates of a profession are to say, and how; each field at most once. */
export const profileDefinition = z.object({
  professions: z.array(track).max(10),
  orientation: z.enum(['landscape', 'portrait']),
  fields: z
    .array(
      z.object({ field: profileField, required: z.boolean(), label: bothNames(40, 1).nullable() }),
    )
    .max(profileFields.length)
    .refine(
      (fields) => new Set(fields.map(({ field }) => field)).size === fields.length,
      'a field twice',
    ),
  programmePage: z.boolean(),
  partner: bothNames(200, 0).nullable(),
  asksAccreditation: z.boolean(),
  asksSeal: z.boolean().default(false),
  /** How many points an hour gives: accreditations and certificates with others are refused. */
  pointsPerHour: z.number().min(0.01).max(100).multipleOf(0.01).optional(),
  /** English beside the Serbian or instead of it, and what people wrote in Serbian is called in it. */
  english: z
    .object({
      place: z.enum(['beside', 'instead']),
      terms: z
        .array(z.object({ text: nameLine(300), english: nameLine(300) }))
        .max(300)
        .readonly(),
    })
    .optional(),
});

/** What a person writes of a profile: its name, what it asks for, and the courses whose certificates are issued by it. */
export const profileText = z.object({
  name: bothNames(80, 1),
  definition: profileDefinition,
  courses: z.array(id).max(500),
});

/** A profile as it is now. `version` names it in an edit, `number` is that of its last definition, from 1. */
export const profile = z.object({
  id,
  version: z.number().int(),
  number: z.number().int(),
  savedAt: instant,
  name: inBothScripts,
  definition: profileDefinition,
  courses: z.array(id),
  /** All whose certificates are issued by it: the courses that it names, and those of the accreditations that name it. */
  usedBy: z.array(id),
  /** Those of them for which another profile is taken whoever the person is, because it names fewer professions or is older. */
  takenBefore: z.array(z.object({ course: id, profile: z.object({ id, name: inBothScripts }) })),
  archived: z.boolean(),
});

/** A definition that a profile had, with who saved it; nobody for those that the program brings. */
export const profileVersion = z.object({
  id,
  number: z.number().int(),
  savedAt: instant,
  by: id.nullable(),
  /** Of who saved it; null where nobody did or the name is not known any more. */
  byName: personName.nullable(),
  name: inBothScripts,
  definition: profileDefinition,
});

const profileParams = z.object({ profile: id });
const exampleText = {
  name: { 'sr-Latn': 'Mediji', 'sr-Cyrl': 'Медији' },
  definition: {
    professions: ['media'] as const,
    orientation: 'landscape',
    fields: [{ field: 'place', required: true, label: null }],
    programmePage: false,
    partner: null,
    asksAccreditation: false,
  },
  courses: [],
};

/** The profiles, in the order in which they were made; the archived ones too. */
export const listProfiles = endpoint({
  name: 'profiles.listProfiles',
  method: 'GET',
  path: '/api/v1/certificate-profiles',
  permission: 'organisation.manage',
  query: page,
  replies: { 200: json(pageSchema(profile)) },
  example: {},
});

/** One profile. */
export const readProfile = endpoint({
  name: 'profiles.readProfile',
  method: 'GET',
  path: '/api/v1/certificate-profiles/:profile',
  permission: 'organisation.manage',
  params: profileParams,
  replies: { 200: json(profile) },
  example: { params: { profile: examples.profile } },
});

/** The definitions that a profile has had, the last one first. */
export const listProfileVersions = endpoint({
  name: 'profiles.listProfileVersions',
  method: 'GET',
  path: '/api/v1/certificate-profiles/:profile/versions',
  permission: 'organisation.manage',
  params: profileParams,
  query: page,
  replies: { 200: json(pageSchema(profileVersion)) },
  example: { params: { profile: examples.profile } },
});

/** What certificates by a definition would look like, with sample texts. Nothing is stored. */
export const previewProfile = endpoint({
  name: 'profiles.previewProfile',
  method: 'POST',
  path: '/api/v1/certificate-profiles/preview',
  permission: 'organisation.manage',
  body: z.object({ definition: profileDefinition }),
  replies: { 200: json(certificateSamples) },
  owned: false,
  example: { body: { definition: exampleText.definition } },
});

/**
 * The document that a definition would give, with sample texts and in one script: as it is issued, but for what makes a certificate of it.
 * It says itself that it is a sample. `accredited`: under a usual accreditation, or without one where the definition asks for one.
 * Nothing is stored.
 */
export const renderProfile = endpoint({
  name: 'profiles.renderProfile',
  method: 'POST',
  path: '/api/v1/certificate-profiles/preview/document',
  permission: 'organisation.manage',
  body: z.object({ definition: profileDefinition, language: script, accredited: z.boolean() }),
  replies: { 200: bytes('application/pdf') },
  errors: ['certification.unprintable'],
  owned: false,
  example: { body: { definition: exampleText.definition, language: 'sr-Latn', accredited: true } },
});

/** Makes a profile. The id is the client's. */
export const createProfile = endpoint({
  name: 'profiles.createProfile',
  method: 'PUT',
  path: '/api/v1/certificate-profiles/:profile',
  permission: 'organisation.manage',
  params: profileParams,
  body: profileText,
  replies: { 200: json(profile), 201: json(profile) },
  errors: ['creation.differs', 'certification.course-unknown', 'certification.unprintable'],
  owned: false,
  example: { params: { profile: examples.newProfile }, body: exampleText },
});

/** Saves a profile anew. Certificates issued before stay as they are, and so do the definitions before. */
export const editProfile = endpoint({
  name: 'profiles.editProfile',
  method: 'PATCH',
  path: '/api/v1/certificate-profiles/:profile',
  permission: 'organisation.manage',
  params: profileParams,
  body: profileText,
  ifMatch: true,
  replies: { 200: json(profile) },
  errors: ['edit.conflict', 'certification.course-unknown', 'certification.unprintable'],
  example: { params: { profile: examples.profile }, body: exampleText, ifMatch: '1' },
});

/** Archives a profile, or brings it back. Nothing is issued by an archived one: its courses go on without it. */
export const archiveProfile = endpoint({
  name: 'profiles.archiveProfile',
  method: 'PUT',
  path: '/api/v1/certificate-profiles/:profile/archived',
  permission: 'organisation.manage',
  params: profileParams,
  body: z.object({ archived: z.boolean() }),
  ifMatch: true,
  replies: { 200: json(profile) },
  errors: ['edit.conflict'],
  example: { params: { profile: examples.profile }, body: { archived: true }, ifMatch: '1' },
});

/** The courses that profiles, accreditations and lists name, by title, with the tracks of the current edition and all editions, the last one first. */
export const listCertifiedCourses = endpoint({
  name: 'profiles.listCertifiedCourses',
  method: 'GET',
  path: '/api/v1/certified-courses',
  permission: 'organisation.manage',
  query: page,
  replies: {
    200: json(
      pageSchema(
        z.object({
          id,
          title: inBothScripts,
          /** Of a course that another organisation shares. */
          owner: look.nullable(),
          tracks: z.array(track),
          editions: z.array(
            z.object({ id, number: z.number().int(), hours: z.number(), publishedAt: instant }),
          ),
        }),
      ),
    ),
  },
  example: {},
});

/**
 * The courses and then the programmes that who is signed in takes and has no certificate for, whose certificate has to bear a licence
 * number that is not known yet; none once it is given. In a programme the place in it stands where an enrolment stands in a course.
 */
export const listLicenceRequests = endpoint({
  name: 'profiles.listLicenceRequests',
  method: 'GET',
  path: '/api/v1/account/licence-requests',
  permission: 'account',
  replies: {
    200: json(
      z.object({
        items: z.array(z.object({ enrolment: id, title: inBothScripts, programme: id.nullable() })),
      }),
    ),
  },
  example: {},
});
