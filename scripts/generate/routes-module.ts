import type { EndpointDefinition } from '../../libs/contracts/src/endpoint';

/** What opens the first page and a lesson, and what is sent off as a page goes: there at once. All other routes come with the first call of one. */
const first = [
  'identity',
  'organisations',
  'network',
  'catalogue',
  'status',
  'learning',
  'assessment',
  'attachments',
];

/**
 * Who asks for what is there at once: visitors, and whoever learns. What the same features serve to those who run an organisation comes
 * later, and so does what asks for a fresh proof: nobody does it in passing.
 */
const early = ['public', 'account', 'course.take'];

const head = '// Written by `npm run generate` from the contracts.';

/**
 * The routes for the browser, a file for each feature, one of those that are there at once and one of the others: values without any
 * schema, types by `import type` only.
 */
export function routesModules(
  endpoints: readonly EndpointDefinition[],
  folder: string,
): Record<string, string> {
  const features = [...new Set(endpoints.map(({ name }) => featureOf(name)))];
  const files = features.map((feature) => [
    `${folder}/routes/${fileOf(feature)}.generated.ts`,
    routesOf(feature, endpoints),
  ]);
  const later = features.filter((feature) => !first.includes(feature));
  return {
    [`${folder}/routes.generated.ts`]: firstRoutes(features),
    [`${folder}/later-routes.generated.ts`]: laterRoutes([
      ...features.filter((feature) => findWork(feature, endpoints).length > 0).map(workOf),
      ...later,
    ]),
    ...Object.fromEntries(files),
  };
}

function routesOf(feature: string, endpoints: readonly EndpointDefinition[]): string {
  const own = endpoints.filter(({ name }) => featureOf(name) === feature);
  const work = findWork(feature, endpoints);
  return [
    head,
    `import type * as ${feature} from '@svetionik/contracts/${fileOf(feature)}';`,
    '',
    ...writeRoutes(
      feature,
      own.filter((endpoint) => !work.includes(endpoint)),
    ),
    ...(work.length > 0 ? writeRoutes(workOf(feature), work) : []),
    `export interface ${typeOf(feature)} {`,
    ...own.map(({ name }) => `  '${name}': typeof ${name};`),
    '}',
    '',
  ].join('\n');
}

function writeRoutes(name: string, endpoints: readonly EndpointDefinition[]): readonly string[] {
  return [
    `export const ${name}Routes = {`,
    ...endpoints.map(
      (endpoint) =>
        `  '${endpoint.name}': { method: '${endpoint.method}', path: '${endpoint.path}'${fieldOf(endpoint)}${traceOf(endpoint)} },`,
    ),
    '} as const;',
    '',
  ];
}

/** What of a feature that is there at once comes later. */
function findWork(feature: string, endpoints: readonly EndpointDefinition[]) {
  if (!first.includes(feature)) return [];
  return endpoints.filter(
    ({ name, permission, freshProof }) =>
      featureOf(name) === feature && (!early.includes(permission) || freshProof === true),
  );
}

function workOf(feature: string): string {
  return `${feature}Work`;
}

function firstRoutes(features: readonly string[]): string {
  const own = features.filter((feature) => first.includes(feature));
  return [
    head,
    ...features.map((feature) => importOf(feature, own.includes(feature))),
    '',
    '/** Method and path of the routes that are there at once, by their names. */',
    `export const firstRoutes = ${spread(own)};`,
    '',
    '/** The endpoint behind every name. */',
    `export interface Endpoints extends ${features.map(typeOf).join(', ')} {}`,
    '',
  ].join('\n');
}

function importOf(feature: string, withRoutes: boolean): string {
  const from = `from './routes/${fileOf(feature)}.generated';`;
  return withRoutes
    ? `import { ${feature}Routes, type ${typeOf(feature)} } ${from}`
    : `import type { ${typeOf(feature)} } ${from}`;
}

function laterRoutes(features: readonly string[]): string {
  return [
    head,
    ...features.map(
      (feature) =>
        `import { ${feature}Routes } from './routes/${fileOf(feature.replace(/Work$/, ''))}.generated';`,
    ),
    '',
    '/** Method and path of all other routes, by their names. */',
    `export const laterRoutes = ${spread(features)};`,
    '',
  ].join('\n');
}

function spread(features: readonly string[]): string {
  return `{ ${features.map((feature) => `...${feature}Routes`).join(', ')} } as const`;
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

/** What is sent without a cookie. */
function traceOf({ traceless }: EndpointDefinition): string {
  return traceless === true ? ', traceless: true' : '';
}
