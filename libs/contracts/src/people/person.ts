import { roles } from '@svetionik/domain/access/permissions';
import { sights } from '@svetionik/domain/people/person-sight';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { ownGroup } from '../groups/members';
import { personName } from '../identity/account';
import { minority } from '../identity/guardian-consent';
import { day, id, inBothScripts, numberInRegister, slug } from '../values';
import { listedPerson, seenCourse, workplaceName } from './list';

const role = z.enum(roles);

/** A course that somebody joined. */
const takenCourse = seenCourse.extend({
  enrolment: id,
  course: id,
  slug,
  title: inBothScripts,
  edition: z.number().int(),
  enrolledOn: day,
  /** The day on which it was passed, or last failed. */
  endedOn: day.nullable(),
  /** Whether it renews an earlier one. */
  renews: z.boolean(),
});

/** What one of the organisation’s registers holds of somebody. */
const heldCertificate = numberInRegister.extend({
  id,
  course: inBothScripts,
  issuedOn: day,
  expiresOn: day.nullable(),
  standing: z.enum(['valid', 'expired', 'suspended', 'revoked', 'superseded', 'annulled', 'lost']),
});

/** Something that happened, on a day; `of` names the course or the institution, `roles` what was given or taken. */
export const happening = z.object({
  on: day,
  what: z.enum([
    'joined',
    'enrolled',
    'passed',
    'failed',
    'certified',
    'workplace',
    'roles-given',
    'roles-taken',
  ]),
  of: inBothScripts.nullable(),
  roles: z.array(role),
});

/** Who opened somebody’s page, in which role, on which day. `by` is null where they have no name or are here no more. */
const opening = z.object({ by: personName.nullable(), role, on: day });

/** As a list of them has it. */
export const listedOpening = opening.extend({ id });

/** What may be done about somebody. */
const deeds = [
  'change-roles',
  'choose-institutions',
  'block',
  'unblock',
  'grant-accommodation',
  'record-minority',
  'record-consent',
] as const;

/** All that the reader may see of a member, and what they may do; a part that they do not see is null, and stands in `unseen`. */
export const personPage = listedPerson.omit({ course: true }).extend({
  /** The day on which they confirmed their name in both scripts. */
  nameConfirmedOn: day.nullable(),
  /** That they are 15 to 17; null where they are of age, or the reader doesn’t see it. */
  minority: minority.nullable(),
  /** What a change of the roles names in `If-Match`; null where they are not seen. */
  rolesVersion: z.number().int().nullable(),
  courses: z.array(takenCourse),
  certificates: z.array(heldCertificate).nullable(),
  /** The groups that they are in; without conditions where somebody put them in by hand. */
  groups: z.array(ownGroup.omit({ hidden: true })).nullable(),
  /** The institutions whose people they look after. */
  coordinates: z.array(workplaceName).nullable(),
  happenings: z.array(happening).nullable(),
  openings: z.array(opening).nullable(),
  /** As whom the reader opened the page, which is noted. */
  opened: z.object({ role, on: day }),
  may: z.array(z.enum(deeds)),
  unseen: z.array(z.object({ sight: z.enum(sights), seenBy: z.array(role) })),
});

/** The page of a member. That it was opened is noted, and the person reads by whom, in which role and on which day. */
export const readPerson = endpoint({
  name: 'people.readPerson',
  method: 'GET',
  path: '/api/v1/people/:person',
  permission: 'people.read',
  params: z.object({ person: id }),
  replies: { 200: json(personPage) },
  example: { params: { person: examples.learner } },
});
