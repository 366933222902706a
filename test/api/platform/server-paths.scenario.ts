import { endpoints } from '@svetionik/contracts';
import request from 'supertest';
import serverPaths from '../../../apps/frontend/server-paths.json';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What the server answers itself, which the dev server of the web app has to hand on. */

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

interface MountedPage {
  readonly rawPath: string;
}

/** A page that is neither a route of the contract nor asked for every address. */
function isMounted(layer: object): layer is MountedPage {
  if (!('rawPath' in layer && 'slash' in layer && 'route' in layer)) return false;
  return layer.route === undefined && layer.slash === false && typeof layer.rawPath === 'string';
}

function mountedPaths(): readonly string[] {
  const { router } = world.app.app.getHttpAdapter().getInstance();
  return router.stack.flatMap((layer: object) => (isMounted(layer) ? [layer.rawPath] : []));
}

const isHandedOn = (path: string) =>
  serverPaths.some((own) => path === own || path.startsWith(`${own}/`));

it('is found in the server', () => {
  expect(mountedPaths()).toEqual(expect.arrayContaining(['/saml', '/unsubscribe']));
});

it('is handed on, whether it stands beside the routes or is one', () => {
  const paths = [...mountedPaths(), ...endpoints.map(({ path }) => path)];
  expect(paths.filter((path) => !isHandedOn(path))).toEqual([]);
});

it.each(['/health', '/ready'])('is handed on where it answers operators: %s', async (path) => {
  expect(isHandedOn(path)).toBe(true);
  const answer = await request(world.app.app.getHttpServer()).get(path);
  expect(answer.type).toBe('application/json');
});

it('is no more than what the server has', () => {
  const known = [...mountedPaths(), '/api', '/health', '/ready'];
  expect(serverPaths.filter((path) => !known.includes(path))).toEqual([]);
});
