// Written by `npm run generate` from the contracts.
import type * as documentation from '@svetionik/contracts/documentation';

export const documentationRoutes = {
  'documentation.readOpenApi': { method: 'GET', path: '/api/v1/openapi.json' },
} as const;

export interface DocumentationEndpoints {
  'documentation.readOpenApi': typeof documentation.readOpenApi;
}
