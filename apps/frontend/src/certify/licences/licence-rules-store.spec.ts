import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { LicenceRulesStore, type Rule } from './licence-rules-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const rule = (version: number, points: number): Rule => ({
  rule: 'nurses',
  version,
  title: both('Sestre'),
  years: 7,
  points,
  pointsEachYear: null,
  pointsApproved: null,
  leave: null,
  source: 'Pravilnik',
  sourceText: both('Pravilnik'),
  checkedOn: '2026-11-25',
  changedAt: null,
});

async function given() {
  let current = rule(1, 140);
  const call = async (
    name: string,
    { version, body }: { version?: number; body?: { points: number } } = {},
  ) => {
    if (name === 'licences.listLicenceRules') return { items: [current] };
    if (name === 'licences.listLicenceRuleUse') return { items: [{ rule: 'nurses', people: 12 }] };
    if (version !== current.version) throw new RequestProblem('edit.conflict', 412);
    current = rule(version + 1, body?.points ?? 0);
    return current;
  };
  TestBed.configureTestingModule({
    providers: [provideTexts(), LicenceRulesStore, { provide: ApiClient, useValue: { call } }],
  });
  const store = TestBed.inject(LicenceRulesStore);
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve));
  store.chosen.set('nurses');
  const meanwhile = (points: number) => (current = rule(current.version + 1, points));
  return { store, meanwhile, stored: () => current };
}

const shown = (store: LicenceRulesStore) =>
  store.rules.value()?.map(({ version, points }) => [version, points]);

describe('LicenceRulesStore', () => {
  it('saves the next version, shows it, and knows for how many it counts', async () => {
    const { store } = await given();
    store.edited.write({ points: 120 });
    expect(await store.save()).toBe(true);
    store.close();
    expect([shown(store), store.people(rule(2, 120)), store.edited.dirty()]).toEqual([
      [[2, 120]],
      12,
      false,
    ]);
  });

  it('shows both versions after a lost race and never writes over the other unasked', async () => {
    const { store, meanwhile, stored } = await given();
    meanwhile(100);
    store.edited.write({ points: 120 });
    expect([await store.save(), await store.save()]).toEqual([false, false]);
    expect([store.edited.text().points, store.edited.theirs()?.points, stored().points]).toEqual([
      120, 100, 100,
    ]);
    store.edited.keepMine();
    expect([await store.save(), stored()]).toEqual([true, rule(3, 120)]);
  });

  it('shows what somebody else wrote once one’s own is given up', async () => {
    const { store, meanwhile } = await given();
    meanwhile(100);
    store.edited.write({ points: 120 });
    await store.save();
    store.close();
    expect([store.chosen(), shown(store), store.edited.dirty()]).toEqual([
      undefined,
      [[2, 100]],
      false,
    ]);
  });
});
