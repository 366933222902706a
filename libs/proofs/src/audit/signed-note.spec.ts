import { generateKeyPairSync, sign } from 'node:crypto';
import { nodeCheckingCrypto } from '../../../../test/support/checking-crypto';
import { noteVerdict, parseNote, signNote, type AuditNote } from './signed-note';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const { x = '' } = publicKey.export({ format: 'jwk' });
const { verify } = nodeCheckingCrypto;
const at = '2026-11-30T02:20:00.000Z';
const from = '2026-11-30T02:00:00.000Z';
const end = { organisationId: null, place: 7, hash: 'a'.repeat(64) };
const notes: readonly AuditNote[] = [
  { kind: 'head', ...end, at },
  { kind: 'checkpoint', ...end, organisationId: '01990000-0000-7000-8000-000000000001', at },
  { kind: 'pause', from, at },
  { kind: 'restore', ...end, from, at },
  { kind: 'lost', at },
  { kind: 'gap', from, at },
];
const signed = (note: AuditNote) => signNote(note, x, (message) => sign(null, message, privateKey));

describe('a signed note of the audit', () => {
  it.each(notes)('is read from its line and believed: $kind', (note) => {
    const read = parseNote(JSON.stringify(signed(note)));
    expect(read).toEqual(signed(note));
    expect(read && noteVerdict(read, [x], verify)).toBe('genuine');
  });

  it.each(notes)('is not believed where anything in it is another: $kind', (note) => {
    const changed = { ...signed(note), note: { ...note, at: from } };
    expect(noteVerdict(changed, [x], verify)).toBe('forged');
    expect(noteVerdict({ ...signed(note), signature: 'AAAA' }, [x], verify)).toBe('forged');
    expect(noteVerdict(signed(note), [], verify)).toBe('unknown-key');
  });

  it('is not taken for another kind of note', () => {
    const head = signed({ kind: 'head', ...end, at });
    const claimed = { ...head, note: { kind: 'checkpoint', ...end, at } as const };
    expect(noteVerdict(claimed, [x], verify)).toBe('forged');
  });

  it.each([
    '',
    '{',
    '[]',
    '{"note":{"kind":"head"}}',
    JSON.stringify({ ...signed({ kind: 'pause', from, at }), note: { kind: 'pause', at } }),
    JSON.stringify({ ...signed({ kind: 'pause', from, at }), signedBy: 5 }),
  ])('is none in %j', (line) => {
    expect(parseNote(line)).toBeUndefined();
  });
});
