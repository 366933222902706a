import { partStates } from '@svetionik/domain/programmes/path';
import { partKinds, partNeeds } from '@svetionik/domain/programmes/plan';
import { z } from 'zod';
import { toldRenewal } from '../catalogue';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { courseAddress, day, id, inBothScripts } from '../values';

/** A part on the path of whoever is signed in. `enrolment` where they are in its course. */
export const ownPart = z.object({
  id,
  course: z.object({
    slug: courseAddress,
    title: inBothScripts,
    hours: z.number(),
    /** Whether it can be joined today. */
    offered: z.boolean(),
  }),
  kind: z.enum(partKinds),
  need: z.enum(partNeeds),
  /** With so many percent in the entry test one is exempt; null where the course has none or nobody is. */
  entryPercent: z.number().int().nullable(),
  state: z.enum(partStates),
  /** Whether the programme is not complete without it as things stand. */
  needed: z.boolean(),
  enrolment: id.nullable(),
  passedOn: day.nullable(),
  /** The training that was recognised in its place. */
  recognised: z.string().nullable(),
});

/** What comes next: a part, a choice of so many, or nothing. */
const next = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('part'), part: id }),
  z.object({ kind: z.literal('choice'), left: z.number().int() }),
]);

/** A programme with the path of whoever is signed in; before they are `joined`, as it would begin for them. */
export const ownProgramme = z.object({
  id,
  joined: z.boolean(),
  /** Whether whoever wants to may join it. */
  joinable: z.boolean(),
  title: inBothScripts,
  summary: inBothScripts,
  inOrder: z.boolean(),
  choose: z.number().int(),
  choicesLeft: z.number().int(),
  settled: z.number().int(),
  of: z.number().int(),
  complete: z.boolean(),
  next: next.nullable(),
  /** Whether there is one certificate for the whole of it, beside those of its courses. */
  certified: z.boolean(),
  /** Whether that certificate is to bear a licence number that who is signed in has not given, and is still to be issued. */
  asksLicence: z.boolean(),
  /** For how many months it counts and how it is renewed, as it would be issued today; null where it counts for ever or there is none. */
  term: z.object({ months: z.int(), renewal: toldRenewal }).nullable(),
  /** That certificate, where it was issued; `ready` once its document is there. */
  certificate: z.object({ id, ready: z.boolean() }).nullable(),
  /** By which a name for that certificate is stated, while it is still to be issued. */
  document: id.nullable(),
  parts: z.array(ownPart),
});

const params = z.object({ programme: id });

/** The programmes that whoever is signed in is in, the last joined first, and those that they may join. */
export const listOwnProgrammes = endpoint({
  name: 'programmes.listOwnProgrammes',
  method: 'GET',
  path: '/api/v1/account/programmes',
  permission: 'course.take',
  replies: {
    200: json(z.object({ joined: z.array(ownProgramme), open: z.array(ownProgramme) })),
  },
  example: {},
});

/** A programme that whoever is signed in is in, or may join. */
export const readOwnProgramme = endpoint({
  name: 'programmes.readOwnProgramme',
  method: 'GET',
  path: '/api/v1/account/programmes/:programme',
  permission: 'course.take',
  owned: false,
  params,
  replies: { 200: json(ownProgramme) },
  example: { params: { programme: examples.programme } },
});

/** Gets whoever is signed in into a programme that is open, and into the courses of its required parts as they open. Who is in it stays as they are. */
export const joinProgramme = endpoint({
  name: 'programmes.joinProgramme',
  method: 'PUT',
  path: '/api/v1/account/programmes/:programme',
  permission: 'course.take',
  owned: false,
  params,
  replies: { 200: json(ownProgramme) },
  errors: ['programme.not-joinable'],
  example: { params: { programme: examples.programme } },
});

/** Takes whoever is signed in out of a programme. What they did and the courses that they are in stay theirs; they come again where they may join it. */
export const leaveProgramme = endpoint({
  name: 'programmes.leaveProgramme',
  method: 'DELETE',
  path: '/api/v1/account/programmes/:programme',
  permission: 'course.take',
  params,
  replies: { 204: { kind: 'none' } },
  example: { params: { programme: examples.programme } },
});

/** Begins a part that is open: one that is required, chosen or optional. Gives the enrolment in its course, also where there was one. */
export const beginPart = endpoint({
  name: 'programmes.beginPart',
  method: 'PUT',
  path: '/api/v1/account/programmes/:programme/parts/:part',
  permission: 'course.take',
  params: z.object({ programme: id, part: id }),
  replies: { 200: json(z.object({ enrolment: id })) },
  errors: ['programme.part-locked', 'learning.not-offered'],
  example: { params: { programme: examples.programme, part: examples.programmePart } },
});
