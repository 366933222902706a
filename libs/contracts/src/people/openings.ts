import { endpoint, json } from '../endpoint';
import { page, pageSchema } from '../values';
import { listedOpening } from './person';

/** Who opened one’s own page in this organisation, the last day first. */
export const listOwnOpenings = endpoint({
  name: 'people.listOwnOpenings',
  method: 'GET',
  path: '/api/v1/account/page-openings',
  permission: 'account',
  query: page,
  replies: { 200: json(pageSchema(listedOpening)) },
  example: {},
});
