import { examples } from '@svetionik/contracts/examples';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareAuditGap } from '../../../apps/backend/src/commands/declare-audit-gap';
import { verifyAudit } from '../../../apps/backend/src/commands/verify-audit';
import { AuditCheck } from '../../../apps/backend/src/platform/audit/audit.check';
import { AuditSealWorker } from '../../../apps/backend/src/platform/audit/audit-workers';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { giveEntries, readChain } from '../../support/given-audit';
import { openWorld, type TestWorld } from '../../support/test-world';

const { organisation } = examples;
const minute = 60_000;
const hour = 60 * minute;

let world: TestWorld;
let folder: string;

beforeEach(async () => {
  world = await openWorld();
  folder = world.app.app.get<Settings>(SETTINGS).recordFolder;
  rmSync(folder, { recursive: true, force: true });
  await world.client.query('DELETE FROM platform.audit_reason; DELETE FROM platform.audit');
  await give(5);
  await run();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const verify = () => verifyAudit(world.app.app, []);
const run = () => world.app.app.get(AuditSealWorker).handle();
const declare = (...words: string[]) => declareAuditGap(world.app.app, words);
const health = () => world.app.app.get(AuditCheck).check();
const now = () => world.app.clock.now();
const file = (year = now().getUTCFullYear()) => join(folder, `audit-${year}.jsonl`);
const give = (count: number, from = new Date(now().getTime() - minute)) =>
  giveEntries(world.client, organisation, { count, from });

/** Three hours later, in which sealing went on. */
function goOn(): void {
  world.app.clock.advance(3 * hour);
  writeFileSync(join(folder, 'audit-sealing'), now().toISOString());
}

describe('notes of the audit that are lost', () => {
  it.each([
    ['with the folder', () => rmSync(folder, { recursive: true })],
    ['alone', () => rmSync(file())],
  ])('are missed, %s', async (_, lose) => {
    goOn();
    lose();
    await run();
    expect(await health()).toEqual({ state: 'warning', reason: 'lost' });
    const found = expect(verify()).rejects;
    await found.toThrow('the entry is much older than its seal at place 1');
    await expect(verify()).rejects.toThrow(/At \S+Z all that was noted before was seen to be gone/);
  });

  it('are missed before the program sees it', async () => {
    goOn();
    rmSync(file());
    await expect(verify()).rejects.toThrow('waited long for a signature over its place at place 1');
  });

  it('are no fault where that is declared, which is signed and kept', async () => {
    goOn();
    rmSync(folder, { recursive: true });
    await run();
    expect(await declare('all')).toContain('lost from the beginning until ');
    await run();
    expect(await health()).toEqual({ state: 'ok', reason: 'signed' });
    const text = await verify();
    expect(text).toContain('5 entries up to place 5, signed up to place 5');
    expect(text).toContain('It was declared that notes are lost from the beginning until ');
    const ofInstallation = await readChain(world.client, null);
    expect(ofInstallation.map(({ entry }) => entry?.action)).toEqual([
      'platform.beginAuditNotes',
      'platform.declareAuditGap',
    ]);
  });

  it('prove nothing of when entries of then were sealed, and what follows is proved', async () => {
    rmSync(file());
    await run();
    await declare('all');
    goOn();
    await give(1, new Date(now().getTime() - 24 * hour));
    await run();
    await expect(verify()).rejects.toThrow('the entry is much older than its seal at place 6');
  });

  it('are held against the chain as far as they were put back', async () => {
    const copy = readFileSync(file(), 'utf8');
    goOn();
    await give(2);
    await run();
    goOn();
    writeFileSync(file(), copy);
    await run();
    await expect(verify()).rejects.toThrow('the entry is much older than its seal at place 6');
    await declare(new Date(now().getTime() - 24 * hour).toISOString().slice(0, 10));
    expect(await verify()).toContain('7 entries up to place 7, signed up to place 7');
    await world.client.query(
      'DELETE FROM platform.audit_seal WHERE organisation_id = $1 AND place = 1',
      [organisation],
    );
    await expect(verify()).rejects.toThrow('entry and seal are missing at place 1');
  });

  it('are not lost where the copy was put before what was noted since', async () => {
    const copy = readFileSync(file(), 'utf8');
    goOn();
    rmSync(file());
    await run();
    writeFileSync(file(), `${copy}\n${readFileSync(file(), 'utf8')}`);
    expect(await health()).toEqual({ state: 'ok', reason: 'signed' });
    expect(await verify()).toContain('5 entries up to place 5, signed up to place 5');
  });

  it('do not cover up that a chain became shorter', async () => {
    await world.client.query(
      'DELETE FROM platform.audit_seal WHERE organisation_id = $1 AND place = 5',
      [organisation],
    );
    await declare('all');
    await expect(verify()).rejects.toThrow('entries are missing at place 5');
  });

  it('are declared by a day that has begun, and signed', async () => {
    await expect(declare()).rejects.toThrow('Give the day of the copy');
    await expect(declare('2026-02-30')).rejects.toThrow('Give the day of the copy');
    await expect(declare('all', 'now')).rejects.toThrow('Give the day of the copy');
    await expect(declare('2999-01-01')).rejects.toThrow('has not begun');
    jest.spyOn(world.app.app.get(SigningKeys), 'auditKeys').mockReturnValue([]);
    await expect(declare('all')).rejects.toThrow('There is no key');
  });
});

describe('the notes of a year', () => {
  it('are a file of its own, and checked with those of other years', async () => {
    const year = now().getUTCFullYear();
    world.app.clock.advance(366 * 24 * hour);
    writeFileSync(join(folder, 'audit-sealing'), now().toISOString());
    await give(2);
    await run();
    expect(readFileSync(file(year + 1), 'utf8')).toContain('"place":7');
    expect(readFileSync(file(year), 'utf8')).not.toContain('"place":7');
    expect(await verify()).toContain('7 entries up to place 7, signed up to place 7');
    rmSync(file(year));
    await run();
    await expect(verify()).rejects.toThrow('the entry is much older than its seal at place 1');
    expect(await health()).toEqual({ state: 'ok', reason: 'signed' });
  });
});
