import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
let memory: string;
let work: string;
let environment: NodeJS.ProcessEnv;

beforeEach(() => {
  memory = mkdtempSync(join(tmpdir(), 'svetionik-memory-'));
  mkdirSync(join(root, '.cache'), { recursive: true });
  work = mkdtempSync(join(root, '.cache/remembered-'));
  environment = { ...process.env, XDG_CACHE_HOME: memory };
});
afterEach(() => {
  for (const folder of [memory, work]) rmSync(folder, { recursive: true });
});

describe('a check of the whole', () => {
  const counted = () => readFileSync(join(work, 'runs'), 'utf8').length;
  const check = (code: number) => {
    const program = join(work, 'check.mjs');
    const runs = JSON.stringify(join(work, 'runs'));
    writeFileSync(
      program,
      `import { appendFileSync } from 'node:fs'; appendFileSync(${runs}, '.'); process.exit(${code});`,
    );
    const given = ['scripts/checked/unless-known.mjs', 'umbrellas', program];
    return spawnSync(process.execPath, given, { cwd: root, env: environment }).status;
  };

  it('is not done again for what it found in order, and is for what it did not', () => {
    expect([check(1), check(1), counted()]).toEqual([1, 1, 2]);
    expect([check(0), check(0), counted()]).toEqual([0, 0, 3]);
  });

  it('is done again where a source is new', () => {
    expect([check(0), counted()]).toEqual([0, 1]);
    const added = join(root, 'test/architecture/remembered-umbrella.json');
    writeFileSync(added, '{}');
    try {
      expect([check(0), counted()]).toEqual([0, 2]);
    } finally {
      rmSync(added);
    }
  });
});

describe('a build', () => {
  const ask = (script: string) =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { bringBuild, keepBuild } from ${JSON.stringify(join(root, 'scripts/kept-builds.mjs'))};
         const folders = [${JSON.stringify(relative(root, join(work, 'made')))}];
         ${script}`,
      ],
      { env: environment, encoding: 'utf8' },
    );
  const made = () => join(work, 'made/deep/file.txt');
  const make = (text: string) => {
    mkdirSync(join(work, 'made/deep'), { recursive: true });
    writeFileSync(made(), text);
  };

  it('is brought for the sources of which it was made, and for no others', () => {
    make('of one');
    ask(`await keepBuild('web', 'a'.repeat(64), folders);`);
    rmSync(join(work, 'made'), { recursive: true });
    ask(`if (await bringBuild('web', 'b'.repeat(64), folders)) throw new Error('of others');`);
    ask(`if (await bringBuild('server', 'a'.repeat(64), folders)) throw new Error('of others');`);
    expect(existsSync(made())).toBe(false);
    ask(`if (!(await bringBuild('web', 'a'.repeat(64), folders))) throw new Error('not brought');`);
    expect(readFileSync(made(), 'utf8')).toBe('of one');
  });

  it('is the same for its keeper whatever becomes of the one that was brought', () => {
    make('of one');
    ask(`await keepBuild('web', 'a'.repeat(64), folders);`);
    make('changed');
    ask(`await bringBuild('web', 'a'.repeat(64), folders);`);
    expect(readFileSync(made(), 'utf8')).toBe('of one');
  });

  it('gives way when four newer ones of its name are kept', () => {
    make('of one');
    ask(`for (const letter of 'abcde') {
           await keepBuild('web', letter.repeat(64), folders);
           await new Promise((resolve) => setTimeout(resolve, 20));
         }
         const there = [];
         for (const letter of 'abcde') there.push(await bringBuild('web', letter.repeat(64), folders));
         if (there.join() !== 'false,true,true,true,true') throw new Error(there.join());`);
  });
});
