import { roles } from '@svetionik/domain/access/permissions';
import { courseStates, mostConditions } from '@svetionik/domain/groups/condition';
import { regions } from '@svetionik/domain/institutions/regions';
import { z } from 'zod';
import { day, id, line, track } from '../values';

const mostChosen = 50;

function several<Value extends z.ZodType>(value: Value) {
  return z.array(value).min(1).max(mostChosen);
}

/** A day of the calendar, or so many days from the day on which it is asked: -7 is a week ago. */
const dayBound = z.union([day, z.int().min(-3650).max(3650)]);

/** From the first to the last day, both included; one of them may be open. */
const dayRange = z
  .object({ from: dayBound.nullable(), to: dayBound.nullable() })
  .refine(({ from, to }) => from !== null || to !== null, 'one of the two days is needed');

const is = z.boolean().default(true);

/**
 * What a person may be chosen by; `is` false turns it round. `institution` holds for all that belongs to it, `town` and `region` for where
 * the institution is, `last-day` for the last day of the latest certificate, `activity` for the last day in the organisation.
 */
export const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('profession'), is, professions: several(track) }),
  z.object({ kind: z.literal('institution'), is, institutions: several(id) }),
  z.object({ kind: z.literal('town'), is, towns: several(line(80)) }),
  z.object({ kind: z.literal('region'), is, regions: several(z.enum(regions)) }),
  z.object({ kind: z.literal('role'), is, roles: several(z.enum(roles)) }),
  z.object({ kind: z.literal('course'), is, course: id, states: several(z.enum(courseStates)) }),
  z.object({ kind: z.literal('last-day'), is, course: id.nullable(), range: dayRange }),
  z.object({ kind: z.literal('activity'), is, range: dayRange }),
  z.object({ kind: z.literal('group'), is, groups: several(id) }),
]);

/** Conditions of which all have to hold, or any one; their places are their letters: a, b, c. */
export const rule = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(condition).min(1).max(mostConditions),
});
