import type { EndpointDefinition } from '../../libs/contracts/src/endpoint';

/** The routes for the browser: values without any schema, types by `import type` only. */
export function routesModule(endpoints: readonly EndpointDefinition[]): string {
  const features = [...new Set(endpoints.map(({ name }) => featureOf(name)))];
  const imports = features.map((feature) => `import type * as ${feature} from '@svetionik/contracts/${feature}';`);
  const values = endpoints.map((endpoint) => `  '${endpoint.name}': { method: '${endpoint.method}', path: '${endpoint.path}'${fieldOf(endpoint)} },`);
  const types = endpoints.map(({ name }) => `  '${name}': typeof ${name};`);
  return [
    '// Written by `npm run generate` from the contracts.',
    ...imports,
    '',
    '/** Method and path of every route, by its name. */',
    'export const routes = {',
    ...values,
    '} as const;',
    '',
    '/** The endpoint behind every name. */',
    'export interface Endpoints {',
    ...types,
    '}',
    '',
  ].join('\n');
}

function featureOf(name: string): string {
  return name.split('.')[0] ?? name;
}

/** The name of the file in a form. */
function fieldOf({ body }: EndpointDefinition): string {
  return body !== undefined && 'field' in body ? `, field: '${body.field}'` : '';
}
