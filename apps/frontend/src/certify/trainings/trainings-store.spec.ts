import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { TrainingsStore, type SentTraining } from './trainings-store';

function sent(id: string): SentTraining {
  return {
    id,
    version: 2,
    state: 'waiting',
    title: id,
    organiser: 'Dom zdravlja',
    finishedOn: '2026-02-01',
    hours: 6,
    points: 6,
    approved: true,
    accreditation: '',
    evidence: null,
    reason: null,
    decidedAt: null,
    person: { id: `of-${id}`, name: null, email: 'ana@primer.rs' },
    sentAt: '2026-02-02T10:00:00Z',
  };
}

async function open(decide: () => unknown) {
  let lists = 0;
  const call = async (name: string) => {
    if (name !== 'trainings.listTrainings') return decide();
    lists += 1;
    return { items: [sent('a'), sent('b')], next: null };
  };
  TestBed.configureTestingModule({
    providers: [TrainingsStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(TrainingsStore);
  await store.list.restart();
  return { store, lists: () => lists };
}

describe('TrainingsStore', () => {
  it('takes what was decided off the list, and remembers it', async () => {
    const { store } = await open(() => ({ ...sent('a'), state: 'confirmed' }));
    await store.decide(sent('a'), 'confirmed');
    expect([store.list.items().map(({ id }) => id), store.decided()?.state]).toEqual([
      ['b'],
      'confirmed',
    ]);
  });

  it('reads the list again where somebody else was faster, and keeps the refusal', async () => {
    const { store, lists } = await open(() => {
      throw new RequestProblem('edit.conflict', 412);
    });
    const before = lists();
    await expect(store.decide(sent('a'), 'confirmed')).rejects.toThrow(RequestProblem);
    expect(lists()).toBe(before + 1);
    expect(store.decided()).toBeUndefined();
  });
});
