import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { findPermittedRole, type Role } from '@svetionik/domain/access/permissions';
import type { TestWorld } from './test-world';

/** The person of each role in the standard data. */
export const standardPersons: Readonly<Record<Role, string>> = {
  learner: examples.learner,
  author: examples.trainer,
  reviewer: examples.trainer,
  marker: examples.trainer,
  trainer: examples.trainer,
  'training-manager': examples.administrator,
  'certificate-officer': examples.administrator,
  administrator: examples.administrator,
  'institution-coordinator': examples.administrator,
  auditor: examples.administrator,
  'safeguarding-officer': examples.colleague,
};

/** The endpoints that only read, and answer with JSON. */
export const reads = endpoints.filter(
  ({ method, replies }) => method === 'GET' && replies[200]?.kind === 'json',
);

/** A new session of a person who may use the endpoint as its example does; undefined where nobody needs one. */
export async function createCookie(
  { exampleAs, permission }: EndpointDefinition,
  world: TestWorld,
): Promise<string | undefined> {
  const as = exampleAs ?? (permission === 'public' ? 'nobody' : findPermittedRole(permission));
  return as === 'nobody' ? undefined : world.given.session(standardPersons[as]);
}
