import { bytes, endpoint } from './endpoint';

/**
 * Every route with its permission, parameters, bodies, examples and problems, in OpenAPI 3.1. The same for everybody until the
 * program is replaced, and named by an ETag.
 */
export const readOpenApi = endpoint({
  name: 'documentation.readOpenApi',
  method: 'GET',
  path: '/api/v1/openapi.json',
  permission: 'public',
  afterLeaving: true,
  replies: { 200: bytes('application/json') },
  example: {},
});
