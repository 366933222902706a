import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { AccommodationStore, type Grant } from './accommodation-store';

const body: Grant = {
  extraTimeFactor: 2,
  timeLimited: true,
  breaks: 0,
  breakMinutes: 0,
  reason: 'Potvrda.',
};

async function given() {
  const server = {
    version: 0,
    factor: 1,
    ids: new Array<string>(),
    fails: new Array<RequestProblem>(),
  };
  const view = () => ({
    person: { id: 'p' },
    version: server.version,
    accommodation: { extraTimeFactor: server.factor },
    openAttempts: 0,
    grants: [],
  });
  const call = async (
    name: string,
    request: { params: { grant: string }; body: Grant; version: number },
  ) => {
    if (name === 'accommodations.readAccommodation') return view();
    server.ids.push(request.params.grant);
    const failure = server.fails.shift();
    if (failure) throw failure;
    if (request.version !== server.version) throw new RequestProblem('edit.conflict', 412);
    Object.assign(server, { version: server.version + 1, factor: request.body.extraTimeFactor });
    return view();
  };
  TestBed.configureTestingModule({
    providers: [AccommodationStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(AccommodationStore);
  store.person.set('p');
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  return { store, server };
}

describe('AccommodationStore', () => {
  it('grants, shows what holds now, and gives the next grant an id of its own', async () => {
    const { store, server } = await given();
    await store.grant(body);
    await store.grant({ ...body, extraTimeFactor: 1 });
    expect([store.member()?.version, store.granted(), new Set(server.ids).size]).toEqual([
      2,
      true,
      2,
    ]);
  });

  it('sends a grant whose answer was lost again as the same', async () => {
    const { store, server } = await given();
    server.fails.push(new RequestProblem('network.timeout'));
    await store.grant(body);
    expect([store.granted(), store.granting.error()]).toEqual([false, expect.any(RequestProblem)]);
    await store.grant(body);
    expect([store.granted(), new Set(server.ids).size]).toEqual([true, 1]);
  });

  it('shows what somebody else granted meanwhile instead of replacing it', async () => {
    const { store, server } = await given();
    Object.assign(server, { version: 1, factor: 1.5 });
    await store.grant(body);
    expect([
      store.overtaken(),
      store.granted(),
      store.member()?.accommodation.extraTimeFactor,
    ]).toEqual([true, false, 1.5]);
    expect(store.begun()?.accommodation.extraTimeFactor).toBe(1);
    await store.grant(body);
    expect([
      store.overtaken(),
      store.granted(),
      store.member()?.accommodation.extraTimeFactor,
    ]).toEqual([false, true, 2]);
  });
});
