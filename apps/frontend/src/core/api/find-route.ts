import { RequestProblem } from '@svetionik/client/problem';
import type { Route } from '@svetionik/client/request-line';
import { type Endpoints, firstRoutes } from '../routes.generated';

/** The names of the routes that are there at once. */
export type FirstName = keyof typeof firstRoutes;

/**
 * Method and path of an endpoint that is there at once, so that what is sent as a page goes has left before it has gone;
 * undefined for any other.
 *
 * @example firstRoute('identity.readSession'); // { method: 'GET', path: '/api/v1/session' }
 */
export function firstRoute(name: keyof Endpoints): Route | undefined {
  return isFirst(name) ? firstRoutes[name] : undefined;
}

/**
 * Method and path of an endpoint. Those of work come in a file of their own with the first call of one; where it cannot be had,
 * neither can the server.
 *
 * @example await findRoute('identity.readSession'); // { method: 'GET', path: '/api/v1/session' }
 */
export async function findRoute(name: keyof Endpoints): Promise<Route> {
  if (isFirst(name)) return firstRoutes[name];
  const { laterRoutes } = await import('../later-routes.generated').catch(() => {
    throw new RequestProblem('network.unreachable');
  });
  return laterRoutes[name];
}

function isFirst(name: keyof Endpoints): name is FirstName {
  return name in firstRoutes;
}
