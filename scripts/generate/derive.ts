import { endpoints } from '../../libs/contracts/src';
import { openApiDocument } from './open-api';
import { routesModule } from './routes-module';
import { permissionMatrix } from './permission-matrix';

/** Everything derived from the contracts, by path from the root of the repository. */
export function deriveFiles(): Record<string, string> {
  return {
    'apps/frontend/src/core/routes.generated.ts': routesModule(endpoints),
    'test/golden/openapi.json': `${JSON.stringify(openApiDocument(endpoints), null, 2)}\n`,
    'test/golden/permissions.md': permissionMatrix(endpoints),
  };
}
