import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples } from '../examples';
import { id } from '../values';
import { workplaceName } from './list';

/**
 * The institutions whose people somebody looks after, with all that belongs to them, instead of those before. They see nothing by it
 * without the role of a coordinator, and all of the organisation’s people with a greater one.
 */
export const chooseCoordinatedInstitutions = endpoint({
  name: 'people.chooseCoordinatedInstitutions',
  method: 'PUT',
  path: '/api/v1/people/:person/coordinated-institutions',
  permission: 'role.grant',
  freshProof: true,
  params: z.object({ person: id }),
  body: z.object({ institutions: z.array(id).max(20) }),
  replies: { 200: json(z.object({ coordinates: z.array(workplaceName) })) },
  errors: ['institution.unknown'],
  example: {
    params: { person: examples.trainer },
    body: { institutions: [examples.institution] },
  },
});
