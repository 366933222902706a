import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { day, id, inBothScripts, page, pageSchema } from '../values';
import { dueState } from './participants';

const count = z.number().int();

/** How the people of a coordinator stand on a run that goes on or has ended within the last 30 days. */
export const overseenRun = z.object({
  id,
  title: z.string(),
  subject: inBothScripts,
  startsOn: day,
  endsOn: day,
  people: count,
  late: count,
  finished: count,
  /** Those who have a certificate by it. */
  certified: count,
});

/** Which of their people a coordinator asks for. */
export const overseenStandings = ['all', 'late', 'finished', 'certified'] as const;

/** Somebody on a run as a coordinator sees them: neither address nor result, nor why they have more days. */
export const overseenParticipant = z.object({
  id,
  name: personName.nullable(),
  institution: inBothScripts.nullable(),
  due: dueState,
  /** Whether they have a certificate by it; what stands on it is not told, and not whether it is suspended. */
  certified: z.boolean(),
});

/**
 * People on a run by surname, as far as whoever asks looks after them: those of a coordinator’s institutions, everybody for whoever
 * manages runs. A run on which there are none is not found. Reading the list is noted.
 */
export const listOverseenParticipants = endpoint({
  name: 'runs.listOverseenParticipants',
  method: 'GET',
  path: '/api/v1/overseen-runs/:run/people',
  permission: 'people.read',
  params: z.object({ run: id }),
  query: page.extend({ standing: z.enum(overseenStandings).default('all') }),
  replies: {
    200: json(
      pageSchema(overseenParticipant).extend({
        run: overseenRun.pick({
          id: true,
          title: true,
          subject: true,
          startsOn: true,
          endsOn: true,
        }),
      }),
    ),
  },
  example: { params: { run: examples.run } },
});
