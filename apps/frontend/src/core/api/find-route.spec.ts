import { laterRoutes } from '../later-routes.generated';
import { firstRoutes } from '../routes.generated';
import { findRoute, firstRoute } from './find-route';

describe('a route', () => {
  it.each([
    ['identity.readSession', { method: 'GET', path: '/api/v1/session' }],
    ['home.readHome', { method: 'GET', path: '/api/v1/home' }],
  ] as const)('is found by its name, whenever it comes: %s', async (name, route) => {
    expect(await findRoute(name)).toEqual(route);
  });

  it('is there at once for what opens a page, and not for work', () => {
    expect(firstRoute('learning.markDone')).toBeDefined();
    expect(firstRoute('home.readHome')).toBeUndefined();
  });

  it('is in one of the two files', () => {
    const later = Object.keys(laterRoutes);
    expect(Object.keys(firstRoutes).filter((name) => later.includes(name))).toEqual([]);
    expect(later.length).toBeGreaterThan(Object.keys(firstRoutes).length);
  });
});
