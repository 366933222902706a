import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { IssueStore } from './issue-store';
import type { Waiting, WaitingPerson } from './selection';

const text = { 'sr-Latn': 'ASTRA', 'sr-Cyrl': 'АСТРА' };
const organiser = { id: 'astra', name: text };

function person(enrolment: string): WaitingPerson {
  const course = { id: 'health', title: text, edition: 1, programme: false };
  const whose = {
    id: `of-${enrolment}`,
    name: { latin: 'Ana', cyrillic: 'Ана' },
    email: 'ana@primer.rs',
  };
  return {
    enrolment,
    person: whose,
    course,
    organiser,
    percent: 90,
    passedAt: '2026-03-05T10:00:00Z',
    separateName: false,
    missing: [],
    revokedBefore: false,
    proposal: null,
    credential: true,
    profile: null,
    accreditation: null,
    gap: null,
  };
}

function listOf(people: readonly WaitingPerson[]): Waiting {
  const count = people.length;
  return {
    items: [...people],
    next: null,
    counts: { all: count, complete: count, incomplete: 0, revokedBefore: 0, proposed: 0 },
    courses: [],
    nextNumbers: [
      { organiser, year: 2026, designation: '', first: 1, last: count, credential: true },
    ],
  };
}

interface Sent {
  readonly name?: string;
  readonly params: { readonly batch: string };
  readonly body: { readonly except: readonly string[]; readonly expected: number };
}

async function open(answers: (() => unknown)[], secondApproval = false) {
  const orders: Sent[] = [];
  const call = async (name: string, request: Sent) => {
    if (name === 'certification.listEligible')
      return listOf([person('a'), person('b'), person('c')]);
    if (name === 'proposals.readIssuingRules') return { version: 1, secondApproval };
    orders.push({ name, ...request });
    return answers.shift()?.();
  };
  TestBed.configureTestingModule({
    providers: [provideTexts(), IssueStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(IssueStore);
  await store.people.restart();
  TestBed.tick();
  await Promise.resolve();
  return { store, orders };
}

function fail(...parameters: ConstructorParameters<typeof RequestProblem>) {
  return () => {
    throw new RequestProblem(...parameters);
  };
}

const batch = {
  id: 'batch',
  issuedAt: '2026-03-05T10:00:00Z',
  size: 2,
  ready: 0,
  waiting: 2,
  failed: 0,
  annulled: 0,
  withoutCredential: 0,
};

describe('IssueStore', () => {
  it('orders everybody but those who were left out, and leaves them out afterwards too', async () => {
    const { store, orders } = await open([() => batch]);
    store.select(person('b'), false);
    expect(await store.issue()).toEqual(batch);
    expect(orders[0]?.body).toMatchObject({ course: null, except: ['b'], again: [], expected: 2 });
    expect(store.isSelected(person('b'))).toBe(false);
  });

  it.each([
    ['network.unreachable' as const, 0],
    ['server.unavailable' as const, 503],
  ])('after %s sends the same order again, whatever is selected by then', async (code, status) => {
    const { store, orders } = await open([fail(code, status), () => batch]);
    expect(await store.issue()).toBeUndefined();
    store.select(person('a'), false);
    expect(await store.issue()).toEqual(batch);
    expect(orders[1]).toEqual(orders[0]);
    expect(store.unanswered()).toBeUndefined();
  });

  it('makes a new order after the list has changed, and says how many it is about', async () => {
    const { store, orders } = await open([
      fail('certification.selection-changed', 409, { details: { count: 4 } }),
      () => batch,
    ]);
    await store.issue();
    expect([store.changedTo(), store.failure()]).toEqual([4, undefined]);
    await store.issue();
    expect(orders[1]?.params.batch).not.toBe(orders[0]?.params.batch);
    expect(store.changedTo()).toBeUndefined();
  });

  it('proposes where a second administrator approves, and gives the proposal', async () => {
    const { store, orders } = await open([() => ({ id: 'proposal' })], true);
    store.select(person('c'), false);
    expect(await store.issue()).toBe('proposal');
    expect(orders).toMatchObject([
      {
        name: 'proposals.proposeCertificates',
        params: { proposal: expect.any(String) },
        body: { except: ['c'], expected: 2 },
      },
    ]);
  });

  it('selects nobody and everybody', async () => {
    const { store } = await open([]);
    await store.selectAll(false);
    expect([store.count(), store.allSelected(), store.numbers()]).toEqual([0, false, []]);
    await store.selectAll(true);
    expect([store.count(), store.allSelected()]).toEqual([3, true]);
  });
});
