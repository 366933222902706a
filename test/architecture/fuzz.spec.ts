import { endpoints } from '@svetionik/contracts';
import serverPaths from '../../apps/frontend/server-paths.json';
import { askers, collectAskerPermissions } from '../fuzz/askers';
import { targets } from '../fuzz/targets';

describe('the fuzz', () => {
  it('asks every endpoint as somebody who may', () => {
    const unreached = endpoints.filter(
      ({ permission }) => !askers.some((asker) => collectAskerPermissions(asker).has(permission)),
    );
    expect(unreached.map(({ name }) => name)).toEqual([]);
  });

  it('asks every endpoint as somebody who may not, where there are such', () => {
    const open = endpoints.filter(
      ({ permission }) =>
        permission !== 'public' &&
        askers.every((asker) => collectAskerPermissions(asker).has(permission)),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('asks what the server answers beside the contract', () => {
    const names = targets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(serverPaths.filter((path) => path !== '/api')));
  });
});
