import fc from 'fast-check';
import { nodeCheckingCrypto as crypto } from '../../../../test/support/checking-crypto';
import { entryHash, entryMessage, type AuditEntry } from './entry-hash';

const uuid = fc.uuid();
const anyEntry: fc.Arbitrary<AuditEntry> = fc.record({
  id: uuid,
  organisationId: fc.option(uuid),
  actorId: fc.option(uuid),
  action: fc.string(),
  code: fc.option(fc.string()),
  subjectIds: fc.array(uuid, { maxLength: 4 }),
  at: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
});

const fixed: AuditEntry = {
  id: '01990000-0000-7000-8000-000000000001',
  organisationId: null,
  actorId: '01990000-0000-7000-8000-000000000002',
  action: 'privacy.erase',
  code: 'request 2026-11-02',
  subjectIds: ['01990000-0000-7000-8000-000000000003'],
  at: 1_764_500_000_123_456,
};

describe('the hash of an entry of the audit', () => {
  it('is over one line that others can write too', () => {
    expect(new TextDecoder().decode(entryMessage(fixed))).toBe(
      '["01990000-0000-7000-8000-000000000001",null,"01990000-0000-7000-8000-000000000002","privacy.erase","request 2026-11-02",["01990000-0000-7000-8000-000000000003"],1764500000123456]',
    );
    expect(entryHash(fixed, crypto.sha256)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another one wherever anything is', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, fc.constantFrom(...fieldNames), (one, other, field) => {
        const changed: AuditEntry = { ...one, [field]: other[field] };
        const isSame = JSON.stringify(one[field]) === JSON.stringify(other[field]);
        expect(entryHash(changed, crypto.sha256) === entryHash(one, crypto.sha256)).toBe(isSame);
      }),
    );
  });

  it('is over all that the entry says, which can be read from it again', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const said: unknown[] = JSON.parse(new TextDecoder().decode(entryMessage(entry)));
        const [id, organisationId, actorId, action, code, subjectIds, at] = said;
        expect({ id, organisationId, actorId, action, code, subjectIds, at }).toEqual(entry);
      }),
    );
  });
});

const fieldNames = [
  'id',
  'organisationId',
  'actorId',
  'action',
  'code',
  'subjectIds',
  'at',
] as const;
