import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { UsedUpStore, type UsedUpPerson } from './used-up-store';

const title = { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' };

function person(enrolment: string): UsedUpPerson {
  return {
    enrolment,
    person: { id: `of-${enrolment}`, name: null, email: 'ana@primer.rs', profession: null },
    course: { id: 'health', title, edition: 1 },
    attempts: 3,
    extra: 0,
    best: 60,
    last: { percent: 40, closedAt: '2026-03-05T10:00:00Z' },
  };
}

interface Sent {
  readonly params: { readonly enrolment: string; readonly extraAttempt: string };
  readonly body: { readonly reason: string };
}

async function open(answers: (() => unknown)[]) {
  const orders: Sent[] = [];
  let lists = 0;
  const call = async (name: string, request: Sent) => {
    if (name === 'retakes.listUsedUp') {
      lists += 1;
      return {
        items: [person('a'), person('b')],
        next: null,
        courses: [{ id: 'health', title, count: 2 }],
      };
    }
    orders.push(request);
    return answers.shift()?.();
  };
  TestBed.configureTestingModule({
    providers: [UsedUpStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(UsedUpStore);
  await store.people.restart();
  return { store, orders, lists: () => lists };
}

function fail(...parameters: ConstructorParameters<typeof RequestProblem>) {
  return () => {
    throw new RequestProblem(...parameters);
  };
}

const done = () => ({});

describe('UsedUpStore', () => {
  it('takes whoever was allowed an attempt off the list, and remembers whom', async () => {
    const { store, orders } = await open([done]);
    await store.allow(person('a'), 'Prekid struje.');
    expect(orders[0]).toMatchObject({
      params: { enrolment: 'a' },
      body: { reason: 'Prekid struje.' },
    });
    expect([
      store.people.items().map(({ enrolment }) => enrolment),
      store.courses()[0]?.count,
      store.allowed()?.enrolment,
    ]).toEqual([['b'], 1, 'a']);
  });

  it('sends the same order again when the answer was lost, and a new one for another reason or person', async () => {
    const lost = fail('network.unreachable');
    const { store, orders } = await open([lost, lost, lost, done]);
    for (const [whom, why] of [
      ['a', 'Prekid.'],
      ['a', 'Prekid.'],
      ['a', 'Prekid struje.'],
      ['b', 'Prekid struje.'],
    ] as const) {
      await store.allow(person(whom), why).catch(() => undefined);
    }
    const [first, second, third, fourth] = orders.map(({ params }) => params.extraAttempt);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });

  it('reads the list again when somebody else was quicker, and says so', async () => {
    const { store, lists } = await open([fail('learning.attempts-left', 409)]);
    const before = lists();
    await expect(store.allow(person('a'), 'Prekid.')).rejects.toThrow('learning.attempts-left');
    expect([lists() - before, store.allowed()]).toEqual([1, undefined]);
  });
});
