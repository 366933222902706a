import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../clock';
import { CurrentKeys } from './current-keys';
import { KeyReader } from './key-reader';
import { findKeyFiles, stateOfSigningFolder } from './read-signing-folder';
import { SigningKeys } from './signing-keys';

let folder: string;
let said: string[];
let now: Date;

class GivenClock extends Clock {
  override now(): Date {
    return now;
  }
}

function open(): SigningKeys {
  const reader = new KeyReader(undefined);
  const source = {
    state: () => stateOfSigningFolder(folder),
    read: () => reader.read(findKeyFiles(folder)),
  };
  const current = new CurrentKeys(source, new GivenClock(), {
    changed: () => said.push('changed'),
    refused: (sentence) => said.push(sentence),
  });
  return new SigningKeys(
    () => current.get(),
    () => current.lookNow(),
  );
}

function write(
  file: string,
  content = generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const later = (seconds: number): Date => (now = new Date(now.getTime() + seconds * 1000));
const idOf = (keys: SigningKeys, name = 'astra'): string | undefined =>
  keys.credentialKey(name)?.id;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svetionik-signing-'));
  said = [];
  now = new Date('2027-03-05T10:00:00Z');
  write('astra/credential-1.pem');
});

describe('keys that change while the program runs', () => {
  it('sign from a few seconds after they were put there', () => {
    const keys = open();
    const first = idOf(keys);
    write('astra/credential-2.pem');
    write('luka/credential-1.pem');
    later(4);
    expect([idOf(keys), idOf(keys, 'luka')]).toEqual([first, undefined]);
    later(1);
    expect(idOf(keys)).not.toBe(first);
    expect(idOf(keys, 'luka')).toBeDefined();
    expect(said).toEqual(['changed']);
  });

  it('sign at once where the program itself has written them', () => {
    const keys = open();
    write('luka/credential-1.pem');
    expect(idOf(keys, 'luka')).toBeUndefined();
    keys.takeUp();
    expect(idOf(keys, 'luka')).toBeDefined();
  });

  it('sign no longer once they were taken away', () => {
    const keys = open();
    rmSync(join(folder, 'astra/credential-1.pem'));
    later(5);
    expect(idOf(keys)).toBeUndefined();
  });

  it('are taken up beside one that cannot be used, at the start and later', () => {
    write('luka/credential-1.pem', 'half a ke');
    const keys = open();
    expect([idOf(keys) === undefined, idOf(keys, 'luka')]).toEqual([false, undefined]);
    const problem = { name: 'luka', file: 'luka/credential-1.pem', reason: 'no-private-key' };
    expect(keys.problems()).toMatchObject([problem]);
    write('astra/credential-2.pem', 'half a ke');
    write('sigma/credential-1.pem');
    later(5);
    expect(idOf(keys, 'sigma')).toBeDefined();
    expect(keys.problems()).toMatchObject([
      { file: 'astra/credential-2.pem', reason: 'no-private-key' },
      problem,
    ]);
    write('luka/credential-1.pem');
    rmSync(join(folder, 'astra/credential-2.pem'));
    later(5);
    expect([idOf(keys, 'luka') === undefined, keys.problems()]).toEqual([false, []]);
  });

  it('stay as they were while their file cannot be used', () => {
    const keys = open();
    const first = idOf(keys);
    write('astra/credential-1.pem', 'half a ke');
    for (let look = 0; look < 3; look += 1) {
      later(5);
      expect(idOf(keys)).toBe(first);
    }
    expect(keys.problems()).toMatchObject([{ file: 'astra/credential-1.pem' }]);
    expect(said).toEqual(['changed']);
    write('astra/credential-1.pem');
    later(5);
    expect([idOf(keys) === first, keys.problems()]).toEqual([false, []]);
  });

  it('are not read again while nothing changes', () => {
    const keys = open();
    const first = keys.credentialKey('astra');
    later(60);
    expect(keys.credentialKey('astra')).toBe(first);
    rmSync(folder, { recursive: true });
    for (let look = 0; look < 3; look += 1)
      expect([later(5), keys.credentialKey('astra')][1]).toBe(first);
    expect(said).toEqual([expect.stringMatching(/cannot be read/)]);
  });

  it('refuse the start where their folder is not there', () => {
    rmSync(folder, { recursive: true });
    expect(open).toThrow(`The folder of signing keys ${folder} cannot be read`);
  });
});
