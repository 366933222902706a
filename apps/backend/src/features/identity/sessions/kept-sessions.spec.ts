import { collectPermissions } from '@svetionik/domain/access/permissions';
import type { PersonActor } from '../../../platform/access/actor';
import { KeptSessions } from './kept-sessions';

const now = new Date('2026-12-01T10:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const expiresAt = later(60_000);

function actorOf(personId: string): PersonActor {
  return {
    ...{ kind: 'person', personId, sessionId: `session of ${personId}`, provenAt: now },
    ...{
      shared: false,
      byProvider: false,
      organisationId: 'one',
      inNetwork: false,
      timeZone: 'Europe/Belgrade',
      roles: [],
      lockedRoles: [],
    },
    ...{ permissions: collectPermissions([]), awaitsConsent: false, hasLeft: false },
  };
}

const [vesna, marko] = [actorOf('vesna'), actorOf('marko')];
let passed: number;
let sessions: KeptSessions;

beforeEach(() => {
  passed = 0;
  sessions = new KeptSessions(() => passed);
  sessions.asking('a', now)({ actor: vesna, expiresAt });
  sessions.asking('b', now)({ actor: vesna, expiresAt });
  sessions.asking('c', now)({ actor: marko, expiresAt });
});

describe('kept sessions', () => {
  it('are known for ten seconds', () => {
    expect(sessions.find('a', now)).toBe(vesna);
    passed = 9_999;
    expect(sessions.find('a', later(9_999))).toBe(vesna);
    expect(sessions.find('d', now)).toBeUndefined();
  });

  it.each([
    ['ten seconds have passed', 10_000, later(0)],
    ['the clock says so', 0, later(10_000)],
    ['the clock has gone back', 0, later(-1)],
  ])('are asked for again when %s', (_, milliseconds, at) => {
    passed = milliseconds;
    expect(sessions.find('a', at)).toBeUndefined();
    passed = 0;
    expect(sessions.find('a', now)).toBeUndefined();
  });

  it('end when the session does', () => {
    sessions.asking('d', now)({ actor: vesna, expiresAt: later(5_000) });
    expect(sessions.find('d', later(4_999))).toBe(vesna);
    expect(sessions.find('d', later(5_000))).toBeUndefined();
  });

  it('are dropped for one person, wherever they are signed in, and for nobody else', () => {
    sessions.drop('vesna');
    expect(['a', 'b', 'c'].map((token) => sessions.find(token, now))).toEqual([
      undefined,
      undefined,
      marko,
    ]);
  });

  it('are dropped for everybody', () => {
    sessions.drop();
    expect(['a', 'b', 'c'].flatMap((token) => sessions.find(token, now) ?? [])).toEqual([]);
  });

  it.each([['vesna'], ['marko'], [undefined]])(
    'are not kept where something has changed while the database was asked: %s',
    (changed) => {
      const keep = sessions.asking('d', now);
      sessions.drop(changed);
      keep({ actor: vesna, expiresAt });
      expect(sessions.find('d', now)).toBeUndefined();
    },
  );

  it('are counted from when the database was asked', () => {
    const keep = sessions.asking('d', now);
    passed = 9_000;
    keep({ actor: vesna, expiresAt });
    passed = 10_000;
    expect(sessions.find('d', now)).toBeUndefined();
  });

  it('are never more than a process can hold', () => {
    for (let token = 0; token < 12_000; token++)
      sessions.asking(String(token), now)({ actor: vesna, expiresAt });
    const held = Array.from({ length: 12_000 }, (_, token) => sessions.find(String(token), now));
    expect(held.filter((actor) => actor !== undefined).length).toBeLessThanOrEqual(5_000);
    expect(sessions.find('11999', now)).toBe(vesna);
  });
});
