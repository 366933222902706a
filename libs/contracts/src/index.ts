import * as assessment from './assessment';
import * as catalogue from './catalogue';
import * as certification from './certification';
import * as identity from './identity';
import * as jobs from './jobs';
import * as learning from './learning';
import * as organisations from './organisations';
import type { EndpointDefinition } from './endpoint';

const features = [jobs, identity, organisations, catalogue, assessment, learning, certification];

function isEndpoint(value: unknown): value is EndpointDefinition {
  return typeof value === 'object' && value !== null && 'replies' in value && 'permission' in value;
}

/** Every endpoint, in the order of the features. Server, documents and tests are made from this list. */
export const endpoints: readonly EndpointDefinition[] = features.flatMap((feature) =>
  Object.values<unknown>(feature).filter(isEndpoint),
);
