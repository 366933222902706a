import { mostParts, partKinds, partNeeds } from '@svetionik/domain/programmes/plan';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id, inBothScripts, instant, line, page, pageSchema, paragraphs } from '../values';

/** Who gets into a programme: everybody who wants to, those whom staff enrol, or nobody any more; whoever is in it goes on. */
export const programmeJoining = z.enum(['open', 'staff', 'closed']);

/** A course as a part of a programme; whoever has `entryPercent` in its entry test is exempt. The id stays with the part in every edition. */
export const programmePart = z.object({
  id,
  course: id,
  kind: z.enum(partKinds),
  need: z.enum(partNeeds),
  entryPercent: z.int().min(1).max(100).nullable(),
});

/** What is written of a programme: its path and rule. It can be kept before it is whole; in either script, and is published in both. */
export const programmeText = z.object({
  title: line(200),
  summary: paragraphs(1000),
  inOrder: z.boolean(),
  choose: z.int().min(0).max(mostParts),
  parts: z
    .array(programmePart)
    .max(mostParts)
    .refine((parts) => new Set(parts.map((part) => part.id)).size === parts.length, 'an id twice'),
});

const named = z.object({ id, name: inBothScripts });

/** A programme as it stands in the list; `edition` is the number of the one that people get into, null before the first. */
export const programmeSummary = z.object({
  id,
  title: z.string(),
  joining: programmeJoining,
  edition: z.number().int().nullable(),
  parts: z.number().int(),
  people: z.number().int(),
});

/** For how many months a certificate for the whole counts, and the course that renews it. */
export const programmeRenewal = z.object({ months: z.int().min(1).max(600), course: id });

/** A programme with all that is known of it. `changed` says whether what is written differs from what people get into. */
export const programme = programmeSummary.extend({
  version: z.number().int(),
  text: programmeText,
  courses: z.array(named),
  publishedAt: instant.nullable(),
  changed: z.boolean(),
  /** The profile by which one certificate is issued for the whole; null where there is one for each course alone. */
  profile: id.nullable(),
  /** Null where that certificate counts for ever. */
  renewal: programmeRenewal.nullable(),
  /** Groups whose people get into it as they come. */
  followed: z.array(z.object({ id, name: z.string() })),
  /** Whether whoever asks enrols people and reads who is in it. */
  managed: z.boolean(),
});

const params = z.object({ programme: id });
const exampleText = {
  title: 'Osnovni program',
  summary: 'Za sve koji rade sa ljudima.',
  inOrder: true,
  choose: 0,
  parts: [
    {
      id: examples.programmePart,
      course: examples.reportedCourse,
      kind: 'general',
      need: 'required',
      entryPercent: 80,
    },
  ],
} as const;

/** The programmes of the organisation, the newest first. */
export const listProgrammes = endpoint({
  name: 'programmes.listProgrammes',
  method: 'GET',
  path: '/api/v1/programmes',
  permission: 'programme.manage',
  query: page,
  replies: { 200: json(pageSchema(programmeSummary)) },
  example: {},
});

/** A programme as it is written, and what is published of it. */
export const readProgramme = endpoint({
  name: 'programmes.readProgramme',
  method: 'GET',
  path: '/api/v1/programmes/:programme',
  permission: 'programme.manage',
  params,
  replies: { 200: json(programme) },
  example: { params: { programme: examples.programme } },
});

/** What may be a part: courses that people may be enrolled in, 200 at most; `entryTest` where the course has one, `own` where it is not another organisation’s, so that it may renew. And the profiles by which a programme may be certified. */
export const readProgrammeChoices = endpoint({
  name: 'programmes.readProgrammeChoices',
  method: 'GET',
  path: '/api/v1/programme-choices',
  permission: 'programme.manage',
  replies: {
    200: json(
      z.object({
        courses: z.array(named.extend({ entryTest: z.boolean(), own: z.boolean() })),
        profiles: z.array(named),
      }),
    ),
  },
  example: {},
});

/** Begins a programme. The id is the client’s: sent again it is the same one. Nobody gets into it before it is published. */
export const addProgramme = endpoint({
  name: 'programmes.addProgramme',
  method: 'PUT',
  path: '/api/v1/programmes/:programme',
  permission: 'programme.manage',
  owned: false,
  params,
  body: programmeText,
  replies: { 200: json(programme), 201: json(programme) },
  errors: ['creation.differs', 'programme.course-unknown', 'programme.course-twice'],
  example: { params: { programme: examples.newProgramme }, body: exampleText },
});

/** Changes what is written. What is published stays as it is until it is published anew. */
export const editProgramme = endpoint({
  name: 'programmes.editProgramme',
  method: 'PATCH',
  path: '/api/v1/programmes/:programme',
  permission: 'programme.manage',
  ifMatch: true,
  params,
  body: programmeText,
  replies: { 200: json(programme) },
  errors: ['edit.conflict', 'programme.course-unknown', 'programme.course-twice'],
  example: { params: { programme: examples.programme }, ifMatch: '1', body: exampleText },
});

/** Says who gets into a programme from now on. Whoever is in it goes on. */
export const setProgrammeJoining = endpoint({
  name: 'programmes.setProgrammeJoining',
  method: 'PUT',
  path: '/api/v1/programmes/:programme/joining',
  permission: 'programme.manage',
  ifMatch: true,
  params,
  body: z.object({ joining: programmeJoining }),
  replies: { 200: json(programme) },
  errors: ['edit.conflict'],
  example: { params: { programme: examples.programme }, ifMatch: '1', body: { joining: 'open' } },
});

/** Says whether one certificate is issued for the whole of a programme, by which profile, until when it counts and what renews it. It counts at once, for whoever has none yet; certificates of its courses go on. */
export const setProgrammeCertificate = endpoint({
  name: 'programmes.setProgrammeCertificate',
  method: 'PUT',
  path: '/api/v1/programmes/:programme/certificate',
  permission: 'programme.manage',
  ifMatch: true,
  params,
  body: z.object({ profile: id.nullable(), renewal: programmeRenewal.nullable().default(null) }),
  replies: { 200: json(programme) },
  errors: ['edit.conflict', 'programme.profile-unknown', 'programme.course-unknown'],
  example: {
    params: { programme: examples.programme },
    ifMatch: '1',
    body: { profile: examples.profile },
  },
});
