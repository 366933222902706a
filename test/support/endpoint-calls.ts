import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { OrganisationDirectory } from '../../apps/backend/src/platform/access/organisation-directory';
import { call } from './call';
import { countedStatements, standStill } from './count-statements';
import { createCookie } from './example-readers';
import type { TestWorld } from './test-world';

type Named = readonly [name: string, endpoint: EndpointDefinition];

/** Every endpoint with its name, as rows of a table; one that has moved also where it was. */
export const everyEndpoint = endpoints.flatMap((endpoint: EndpointDefinition): readonly Named[] => {
  const { name, formerPath } = endpoint;
  const now: Named = [name, endpoint];
  return formerPath === undefined
    ? [now]
    : [now, [`${name}, where it was`, { ...endpoint, path: formerPath }]];
});

/** Those that only read, and those that write. */
export const [readingEndpoints, writingEndpoints] = [
  everyEndpoint.filter(([, { method }]) => method === 'GET'),
  everyEndpoint.filter(([, { method }]) => method !== 'GET'),
];

interface Asked {
  readonly cookie: string | undefined;
  readonly owner?: string | undefined;
  readonly request?: ExampleRequest;
}

/** What an endpoint answers, short. */
export async function told(
  { app }: TestWorld,
  endpoint: EndpointDefinition,
  { cookie, owner, request = endpoint.example }: Asked,
): Promise<{ status: number; type: string }> {
  const { status, type } = await call(app, endpoint, request, cookie, owner);
  return { status, type };
}

/** Holds an endpoint to its example: it is answered, by a reply that the contract knows; how many statements it took. */
export async function succeeds(endpoint: EndpointDefinition, world: TestWorld): Promise<number> {
  const cookie = await createCookie(endpoint, world);
  return standStill(async () => {
    // what an app knows of them does not depend on what it was asked before
    await world.app.app.get(OrganisationDirectory).list();
    const { result: response, statements } = await countedStatements(world.app, () =>
      call(world.app, endpoint, endpoint.example, cookie),
    );
    expect(response.status < 400 ? undefined : response.body).toBeUndefined();
    expect(Object.keys(endpoint.replies)).toContain(String(response.status));
    return statements;
  });
}
