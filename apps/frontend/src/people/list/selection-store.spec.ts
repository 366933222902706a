import { SelectionStore } from './selection-store';

describe('who is chosen from the list', () => {
  it('are some, or whoever matches but for some', () => {
    const store = new SelectionStore();
    store.toggle('a');
    store.chooseShown(['a', 'b']);
    expect(store.describe({})).toEqual({ kind: 'chosen', people: ['a', 'b'] });
    store.chooseShown(['a', 'b']);
    expect(store.isEmpty()).toBe(true);
    store.chooseAll();
    store.toggle('b');
    expect([store.has('a'), store.has('b')]).toEqual([true, false]);
    const filter = { profession: 'health' } as const;
    expect(store.describe(filter)).toEqual({ kind: 'matching', filter, except: ['b'] });
    store.clear();
    expect(store.isEmpty()).toBe(true);
  });
});
