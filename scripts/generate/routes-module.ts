import type { EndpointDefinition } from '../../libs/contracts/src/endpoint';

const head = '// Written by `npm run generate` from the contracts.';

/** The routes for the browser, a file for each feature and one of all: values without any schema, types by `import type` only. */
export function routesModules(
  endpoints: readonly EndpointDefinition[],
  folder: string,
): Record<string, string> {
  const features = [...new Set(endpoints.map(({ name }) => featureOf(name)))];
  const files = features.map((feature) => [
    `${folder}/routes/${fileOf(feature)}.generated.ts`,
    routesOf(feature, endpoints),
  ]);
  return { [`${folder}/routes.generated.ts`]: allRoutes(features), ...Object.fromEntries(files) };
}

function routesOf(feature: string, endpoints: readonly EndpointDefinition[]): string {
  const own = endpoints.filter(({ name }) => featureOf(name) === feature);
  return [
    head,
    `import type * as ${feature} from '@svetionik/contracts/${fileOf(feature)}';`,
    '',
    `export const ${feature}Routes = {`,
    ...own.map(
      (endpoint) =>
        `  '${endpoint.name}': { method: '${endpoint.method}', path: '${endpoint.path}'${fieldOf(endpoint)} },`,
    ),
    '} as const;',
    '',
    `export interface ${typeOf(feature)} {`,
    ...own.map(({ name }) => `  '${name}': typeof ${name};`),
    '}',
    '',
  ].join('\n');
}

function allRoutes(features: readonly string[]): string {
  return [
    head,
    ...features.map(
      (feature) =>
        `import { ${feature}Routes, type ${typeOf(feature)} } from './routes/${fileOf(feature)}.generated';`,
    ),
    '',
    '/** Method and path of every route, by its name. */',
    `export const routes = { ${features.map((feature) => `...${feature}Routes`).join(', ')} } as const;`,
    '',
    '/** The endpoint behind every name. */',
    `export interface Endpoints extends ${features.map(typeOf).join(', ')} {}`,
    '',
  ].join('\n');
}

function fileOf(feature: string): string {
  return feature.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function typeOf(feature: string): string {
  return `${feature.charAt(0).toUpperCase()}${feature.slice(1)}Endpoints`;
}

function featureOf(name: string): string {
  return name.split('.')[0] ?? name;
}

/** The name of the file in a form. */
function fieldOf({ body }: EndpointDefinition): string {
  return body !== undefined && 'field' in body ? `, field: '${body.field}'` : '';
}
