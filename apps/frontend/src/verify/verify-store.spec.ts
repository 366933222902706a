import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { tidyCode, VerifyStore } from './verify-store';

const result = { status: 'valid', number: 17, year: 2026, issuedOn: '2026-03-05' };

function given(answer: () => unknown) {
  const asked: unknown[] = [];
  const call = async (...request: unknown[]) => {
    asked.push(request);
    return answer();
  };
  TestBed.configureTestingModule({
    providers: [VerifyStore, { provide: ApiClient, useValue: { call } }],
  });
  return { store: TestBed.inject(VerifyStore), asked };
}

function failing(problem: RequestProblem) {
  return () => {
    throw problem;
  };
}

describe('VerifyStore', () => {
  it.each([['0000-0000-0000-0000'], ['oooo oooo oooo oooo'], ['  0000000000000000 ']])(
    'asks for %s as the code that is meant',
    async (typed) => {
      const { store, asked } = given(() => result);
      await store.look(typed);
      expect(asked).toEqual([
        ['checks.checkCertificate', { params: { code: '0000000000000000' } }],
      ]);
      expect(store.check()).toMatchObject({ kind: 'found', code: '0000000000000000', result });
    },
  );

  it.each([
    ['', 'none'],
    ['0000-0000-0000-0001', 'mistyped'],
    ['7KQF', 'mistyped'],
  ])('asks nothing for "%s": %s', async (typed, kind) => {
    const { store, asked } = given(() => result);
    await store.look(typed);
    expect([store.check().kind, asked]).toEqual([kind, []]);
  });

  it.each([
    [new RequestProblem('access.not-found', 404), { kind: 'unknown' }],
    [
      new RequestProblem('request.too-many', 429, { details: { retryAfterSeconds: 61 } }),
      { kind: 'throttled', minutes: 2 },
    ],
    [new RequestProblem('server.unavailable', 503), { kind: 'failed' }],
  ])('tells %s apart', async (problem, expected) => {
    const { store } = given(failing(problem));
    await store.look('0000000000000000');
    expect(store.check()).toMatchObject(expected);
  });
});

describe('tidyCode', () => {
  it.each([
    ['oooo0000 0000-0000', '0000-0000-0000-0000'],
    [' something else ', 'something else'],
  ])('writes %s as %s', (typed, written) => expect(tidyCode(typed)).toBe(written));
});
