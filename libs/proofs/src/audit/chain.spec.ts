import { nodeCheckingCrypto } from '../../../../test/support/checking-crypto';
import { chainBeginning, findChainFault, nextEnd, type SealedEntry } from './chain';
import { entryHash, type AuditEntry } from './entry-hash';

const { sha256 } = nodeCheckingCrypto;
const organisationId = '01990000-0000-7000-8000-000000000001';

function entryOf(place: number): AuditEntry {
  const id = `01990000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}`;
  const at = 1_764_500_000_000_000 + place;
  return {
    ...{ id, organisationId, actorId: null, action: 'people.list', code: null },
    ...{ subjectIds: [], at },
  };
}

function sealed(count: number): SealedEntry[] {
  const chain: SealedEntry[] = [];
  for (let place = 1; place <= count; place += 1) {
    const entry = entryOf(place);
    const hash = entryHash(entry, sha256);
    const end = nextEnd(chain.at(-1) ?? chainBeginning, hash, sha256);
    chain.push({ ...end, entryId: entry.id, entry: { ...entry, hash } });
  }
  return chain;
}

/** The first entry that does not fit, by its place, and why. */
function firstFault(chain: readonly SealedEntry[], of: string | null = organisationId): unknown {
  let end = chainBeginning;
  for (const each of chain) {
    const fault = findChainFault(end, each, of, sha256);
    if (fault !== undefined) return [each.place, fault];
    end = each;
  }
  return undefined;
}

function changed(chain: readonly SealedEntry[], place: number, change: Partial<SealedEntry>) {
  return chain.map((each) => (each.place === place ? { ...each, ...change } : each));
}

/** An entry that says something else, with the hash that belongs to it. */
function rewritten(place: number): Partial<SealedEntry> {
  const entry = { ...entryOf(place), action: 'people.exported' };
  return { entry: { ...entry, hash: entryHash(entry, sha256) } };
}

describe('a chain of entries', () => {
  it('fits as it was sealed, whether nothing stands in it or much', () => {
    expect(firstFault([])).toBeUndefined();
    expect(firstFault(sealed(9))).toBeUndefined();
  });

  const chain = sealed(5);
  const [, , third] = chain;
  it.each<[string, readonly SealedEntry[], unknown]>([
    ['an entry and its seal are gone', chain.toSpliced(2, 1), [4, 'place-missing']],
    ['an entry is gone', changed(chain, 3, { entry: null }), [3, 'entry-missing']],
    [
      'an entry says something else',
      changed(chain, 3, { entry: { ...entryOf(3), code: 'csv', hash: third?.entry?.hash ?? '' } }),
      [3, 'entry-changed'],
    ],
    ['an entry has another hash as well', changed(chain, 3, rewritten(3)), [3, 'chain-broken']],
    ['a seal has another hash', changed(chain, 3, { hash: 'a'.repeat(64) }), [3, 'chain-broken']],
    ['a seal stands for another entry', changed(chain, 3, { entryId: 'x' }), [3, 'entry-changed']],
    [
      'two entries have changed places',
      changed(changed(chain, 3, { entry: chain[3]?.entry ?? null }), 4, {
        entry: third?.entry ?? null,
      }),
      [3, 'entry-changed'],
    ],
  ])('does not fit where %s', (_, tampered, fault) => {
    expect(firstFault(tampered)).toEqual(fault);
  });

  it('holds entries of its organisation alone', () => {
    expect(firstFault(chain, null)).toEqual([1, 'entry-changed']);
  });
});
