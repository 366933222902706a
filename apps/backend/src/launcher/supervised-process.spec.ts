import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processIdentity } from '../platform/processes/process-identity';
import { beginProgram } from './begin-program';
import { GrowingPause } from './growing-pause';
import { SupervisedProcess } from './supervised-process';

const ready = 'process.send({ ready: true }); setInterval(() => {}, 1000);';

describe('SupervisedProcess', () => {
  let folder: string;
  let reported: string[];
  let spawned: number[];
  let supervised: SupervisedProcess;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'svetionik-process-'));
    reported = [];
    spawned = [];
  });

  afterEach(async () => {
    await supervised.stop();
    rmSync(folder, { recursive: true });
  });

  function supervise(program: string): SupervisedProcess {
    const script = join(folder, 'program.cjs');
    writeFileSync(script, program);
    supervised = new SupervisedProcess({
      name: 'worker',
      begin: () => beginProgram({ script, variables: {} }),
      onSpawn: (pid) => spawned.push(pid),
      report: (line) => reported.push(line),
      patience: { ready: 5_000, stop: 500 },
      pause: new GrowingPause(20),
    });
    return supervised;
  }

  it('fails the first start with what the process wrote', async () => {
    const refusing = supervise('console.error("The settings are not usable."); process.exit(1);');
    await expect(refusing.start()).rejects.toThrow('The settings are not usable.');
  });

  it('fails the first start of a process that ends in silence', async () => {
    await expect(supervise('').start()).rejects.toThrow('The worker ended before it was ready.');
  });

  it('starts again a process that dies later, and says so', async () => {
    await supervise(ready).start();
    process.kill(spawned[0] ?? 0, 'SIGKILL');
    for (let waited = 0; waited < 5_000 && spawned.length < 2; waited += 20) await delay(20);
    expect(spawned).toHaveLength(2);
    expect(reported).toEqual(['The worker ended (SIGKILL); it is started again in 0.02 s.']);
  });

  it('is started anew from what its script is now, and only once', async () => {
    const script = join(folder, 'program.cjs');
    await supervise(ready).start();
    writeFileSync(script, 'console.error("A mistake."); process.exit(1);');
    await expect(supervised.restart()).rejects.toThrow('A mistake.');
    writeFileSync(script, ready);
    await supervised.restart();
    const [first, failed, last] = spawned.map(processIdentity);
    expect([first, failed, spawned.length]).toEqual([undefined, undefined, 3]);
    expect(last).toBeDefined();
    expect(reported).toEqual([]);
  });

  it('does not start again what was told to stop', async () => {
    await supervise(ready).start();
    await supervised.stop();
    await delay(100);
    expect(spawned).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  it('kills a process that does not stop in time', async () => {
    await supervise(`process.on('SIGTERM', () => {}); ${ready}`).start();
    await supervised.stop();
    expect(processIdentity(spawned[0] ?? 0)).toBeUndefined();
  });
});
