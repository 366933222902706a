import { join } from 'node:path';
import { endpoints } from '../../libs/contracts/src';
import { commentsOfEndpoints } from './open-api/doc-comments';
import { openApiDocument } from './open-api/document';
import { permissionMatrix } from './permission-matrix';
import { routesModules } from './routes-module';

/** Everything derived from the contracts, by path from the root of the repository. */
export function deriveFiles(root: string): Record<string, string> {
  const comments = commentsOfEndpoints(join(root, 'libs/contracts/src'));
  const document = openApiDocument(endpoints, comments);
  return {
    ...routesModules(endpoints, 'apps/frontend/src/core'),
    'test/golden/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'test/golden/permissions.md': permissionMatrix(endpoints),
  };
}
