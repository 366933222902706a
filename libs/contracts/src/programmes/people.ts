import { programmeSkips } from '@svetionik/domain/programmes/entry';
import { partStates } from '@svetionik/domain/programmes/path';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { entrants } from '../entrants';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { day, id, inBothScripts, instant, line, page, pageSchema } from '../values';

const params = z.object({ programme: id });

/** Which people of a programme: all in it, those who are through, those who are not, or those who left it. */
export const programmePeopleFilters = ['all', 'under-way', 'complete', 'left'] as const;

/** Somebody in a programme by an edition of it, and where they are in each of its parts. */
export const programmePerson = z.object({
  id,
  name: personName.nullable(),
  email: z.string(),
  institution: inBothScripts.nullable(),
  edition: z.number().int(),
  joinedAt: instant,
  settled: z.number().int(),
  of: z.number().int(),
  complete: z.boolean(),
  parts: z.array(
    z.object({
      id,
      state: z.enum(partStates),
      /** The training that was recognised in its place. */
      recognised: z.string().nullable(),
    }),
  ),
});

/** The people of a programme by surname, with the parts of the editions that they are in, those of the newest first. Reading the list is noted. */
export const listProgrammePeople = endpoint({
  name: 'programmes.listProgrammePeople',
  method: 'GET',
  path: '/api/v1/programmes/:programme/people',
  permission: 'run.manage',
  params,
  query: page.extend({ filter: z.enum(programmePeopleFilters).default('all') }),
  replies: {
    200: json(
      pageSchema(programmePerson).extend({
        parts: z.array(z.object({ id, course: inBothScripts })),
      }),
    ),
  },
  example: { params: { programme: examples.programme } },
});

/** How many people of a programme each filter finds. */
export const countProgrammePeople = endpoint({
  name: 'programmes.countProgrammePeople',
  method: 'GET',
  path: '/api/v1/programmes/:programme/people-counts',
  permission: 'run.manage',
  params,
  replies: {
    200: json(
      z.object({
        all: z.number().int(),
        'under-way': z.number().int(),
        complete: z.number().int(),
        left: z.number().int(),
      }),
    ),
  },
  example: { params: { programme: examples.programme } },
});

const body = z.object({ selection: entrants });
const example = {
  params: { programme: examples.programme },
  body: { selection: { kind: 'chosen', people: [examples.newPerson] } },
} as const;

/** Who gets into a programme of those who were chosen. */
export const programmeEntry = z.object({
  /** How many get or got into it. */
  entering: z.number().int(),
  skipped: z.array(z.object({ why: z.enum(programmeSkips), people: z.number().int() })),
  /** Were named and are no members. */
  strangers: z.number().int(),
  /** The first hundred of them by surname; `why` where somebody does not get into it. */
  people: z.array(
    z.object({
      id,
      name: personName.nullable(),
      email: z.string(),
      why: z.enum(programmeSkips).nullable(),
    }),
  ),
});

/** Who would get into a programme of those who are named or in a group, and who would not and why. Nobody is enrolled. Reading the names is noted. */
export const previewProgrammePeople = endpoint({
  name: 'programmes.previewProgrammePeople',
  method: 'POST',
  path: '/api/v1/programmes/:programme/people-preview',
  permission: 'run.manage',
  params,
  body,
  replies: { 200: json(programmeEntry) },
  errors: ['programme.not-joinable', 'run.too-many-chosen'],
  example,
});

/** Puts people in the edition of a programme that is offered; a job enrols them in the parts that are open to them, which they are told. Sent again nobody gets into it twice. */
export const enrolProgrammePeople = endpoint({
  name: 'programmes.enrolProgrammePeople',
  method: 'POST',
  path: '/api/v1/programmes/:programme/people',
  permission: 'run.manage',
  params,
  body,
  replies: { 200: json(programmeEntry) },
  errors: ['programme.not-joinable', 'run.too-many-chosen'],
  example,
});

const personParams = z.object({ programme: id, person: id });

/** Takes somebody out of a programme. What they did and the courses that they are in stay theirs. */
export const withdrawProgrammePerson = endpoint({
  name: 'programmes.withdrawProgrammePerson',
  method: 'POST',
  path: '/api/v1/programmes/:programme/people/:person/withdrawal',
  permission: 'run.manage',
  params: personParams,
  body: z.object({ reason: line(300) }),
  replies: { 204: { kind: 'none' } },
  example: {
    params: { programme: examples.programme, person: examples.learner },
    body: { reason: 'Promenjeno radno mesto' },
  },
});

/** A training elsewhere that was confirmed, and may stand in the place of a part. */
export const recognisableTraining = z.object({
  id,
  title: z.string(),
  organiser: z.string(),
  finishedOn: day,
  hours: z.number(),
});

/** The confirmed trainings of somebody in a programme, the last first. Reading them is noted. */
export const listRecognisableTrainings = endpoint({
  name: 'programmes.listRecognisableTrainings',
  method: 'GET',
  path: '/api/v1/programmes/:programme/people/:person/trainings',
  permission: 'run.manage',
  params: personParams,
  replies: { 200: json(z.object({ items: z.array(recognisableTraining) })) },
  example: { params: { programme: examples.programme, person: examples.trainer } },
});

const partParams = z.object({ programme: id, person: id, part: id });

/** Recognises a confirmed training of somebody in the place of a part, which they need not do then. */
export const recogniseTraining = endpoint({
  name: 'programmes.recogniseTraining',
  method: 'PUT',
  path: '/api/v1/programmes/:programme/people/:person/recognitions/:part',
  permission: 'run.manage',
  params: partParams,
  body: z.object({ training: id }),
  replies: { 204: { kind: 'none' } },
  errors: ['programme.training-unknown'],
  example: {
    params: {
      programme: examples.programme,
      person: examples.trainer,
      part: examples.programmePart,
    },
    body: { training: examples.confirmedTraining },
  },
});

/** Takes a recognition back. */
export const withdrawRecognition = endpoint({
  name: 'programmes.withdrawRecognition',
  method: 'DELETE',
  path: '/api/v1/programmes/:programme/people/:person/recognitions/:part',
  permission: 'run.manage',
  params: partParams,
  replies: { 204: { kind: 'none' } },
  example: {
    params: {
      programme: examples.programme,
      person: examples.trainer,
      part: examples.programmePart,
    },
  },
});
