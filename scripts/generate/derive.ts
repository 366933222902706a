import { endpoints } from '../../libs/contracts/src';
import { openApiDocument } from './open-api';
import { routesModules } from './routes-module';
import { permissionMatrix } from './permission-matrix';

/** Everything derived from the contracts, by path from the root of the repository. */
export function deriveFiles(): Record<string, string> {
  return {
    ...routesModules(endpoints, 'apps/frontend/src/core'),
    'test/golden/openapi.json': `${JSON.stringify(openApiDocument(endpoints), null, 2)}\n`,
    'test/golden/permissions.md': permissionMatrix(endpoints),
  };
}
