import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { personName } from '../identity/account';
import { id, inBothScripts, page, pageSchema } from '../values';
import { dueState } from './participants';

/**
 * Somebody who is late, with the runs on which they are. The address is null to whoever knows them by their institution alone; `open`
 * says whether whoever asks may open the run.
 */
export const latePerson = z.object({
  id,
  name: personName.nullable(),
  email: z.string().nullable(),
  institution: inBothScripts.nullable(),
  runs: z.array(
    z.object({
      id,
      title: z.string(),
      subject: inBothScripts,
      due: dueState,
      open: z.boolean(),
    }),
  ),
});

/**
 * People who are late on a run that goes on or has ended within the last 30 days, by surname: everybody for whoever manages runs, those of
 * their runs for who leads some, and of their institutions for who looks after these. Reading the list is noted.
 */
export const listLatePeople = endpoint({
  name: 'runs.listLatePeople',
  method: 'GET',
  path: '/api/v1/late-people',
  permission: 'account',
  query: page,
  replies: { 200: json(pageSchema(latePerson)) },
  example: {},
});
