import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '../core/api/problem';
import { ComparisonStore } from './comparison-store';

function given(answer: () => Promise<unknown>) {
  const asked: unknown[] = [];
  const call = async (...request: unknown[]) => {
    asked.push(request);
    return answer();
  };
  TestBed.configureTestingModule({ providers: [ComparisonStore, { provide: ApiClient, useValue: { call } }] });
  return { store: TestBed.inject(ComparisonStore), asked };
}

describe('the comparison with the issued document', () => {
  it.each([
    [async () => ({ matches: true }), 'matches'],
    [async () => ({ matches: false }), 'differs'],
    [async () => Promise.reject(new RequestProblem('access.not-found', 404)), 'unknown'],
    [async () => Promise.reject(new Error('no network')), 'failed'],
  ])('tells the server code and fingerprint only, case %#', async (answer, kind) => {
    const { store, asked } = given(answer);
    await store.compare('7K3MQ2V9XH4T0B57', 'ab');
    expect(store.comparison().kind).toBe(kind);
    expect(asked).toEqual([['checks.compareDocument', { params: { code: '7K3MQ2V9XH4T0B57' }, body: { hash: 'ab' } }]]);
  });

  it('says nothing of another file that has taken its place', async () => {
    const { store } = given(async () => ({ matches: true }));
    const compared = store.compare('7K3MQ2V9XH4T0B57', 'ab');
    store.forget();
    await compared;
    expect(store.comparison()).toEqual({ kind: 'none' });
  });
});
