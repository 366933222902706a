import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, instant, line } from './values';

/** What is made easier for one person in every assessment: times the time, no limit of time, breaks that stop the clock, larger targets and steps. */
export const accommodation = z.object({
  extraTimeFactor: z.number().min(1).max(4).multipleOf(0.01),
  timeLimited: z.boolean(),
  breaks: z.number().int().min(0).max(10),
  breakMinutes: z.number().int().min(0).max(120),
  largerSteps: z.boolean().default(false),
});

/** A grant as it stands in the history. The reason is there for whoever granted it, and null for everybody else. */
export const grantedAccommodation = accommodation.extend({
  id,
  grantedAt: instant,
  grantedBy: z.object({ id, name: personName.nullable(), email: z.string() }),
  reason: z.string().nullable(),
});

/** What holds for a member, and every grant, the last one first. `version` counts the grants; 0 where there was none. */
export const memberAccommodation = z.object({
  person: z.object({ id, name: personName.nullable(), email: z.string() }),
  version: z.number().int(),
  accommodation,
  openAttempts: z.number().int(),
  grants: z.array(grantedAccommodation),
});

/** What holds for who is signed in; `since` is null where nothing was ever granted. Never the reason. */
export const ownAccommodation = z.object({ accommodation, since: instant.nullable() });

const memberParams = z.object({ person: id });

/** What holds for a member. Reading it is noted. */
export const readAccommodation = endpoint({
  name: 'accommodations.readAccommodation',
  method: 'GET',
  path: '/api/v1/members/:person/accommodation',
  permission: 'accommodation.grant',
  params: memberParams,
  replies: { 200: json(memberAccommodation) },
  example: { params: { person: examples.learner } },
});

/**
 * Grants an accommodation, in place of what held before. It holds from the next attempt on, and an attempt under way gets what
 * is more than it has. The id is the client's: sent again it is the same grant. `If-Match` names the version that was seen.
 */
export const grantAccommodation = endpoint({
  name: 'accommodations.grantAccommodation',
  method: 'PUT',
  path: '/api/v1/members/:person/accommodation/grants/:grant',
  permission: 'accommodation.grant',
  params: memberParams.extend({ grant: id }),
  body: accommodation
    .extend({ reason: line(300) })
    .refine(({ breaks, breakMinutes }) => (breaks === 0) === (breakMinutes === 0), {
      path: ['breakMinutes'],
      error: 'breaks need minutes, and minutes need breaks',
    }),
  ifMatch: true,
  replies: { 200: json(memberAccommodation), 201: json(memberAccommodation) },
  errors: ['edit.conflict', 'creation.differs'],
  example: {
    params: { person: examples.learner, grant: examples.newAccommodation },
    body: {
      extraTimeFactor: 1.5,
      timeLimited: true,
      breaks: 2,
      breakMinutes: 10,
      reason: 'Potvrda lekara od 3. novembra.',
    },
    ifMatch: '0',
  },
});

/** What holds for who is signed in, in every assessment. */
export const readOwnAccommodation = endpoint({
  name: 'accommodations.readOwnAccommodation',
  method: 'GET',
  path: '/api/v1/account/accommodation',
  permission: 'account',
  replies: { 200: json(ownAccommodation) },
  example: {},
});
