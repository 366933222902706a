import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../clock';
import { CurrentKeys } from './current-keys';
import { readSigningFolder, stateOfSigningFolder } from './read-signing-folder';
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
  const source = {
    state: () => stateOfSigningFolder(folder),
    read: () => readSigningFolder(folder, undefined),
  };
  const current = new CurrentKeys(source, new GivenClock(), {
    changed: () => said.push('changed'),
    refused: (sentence) => said.push(sentence),
  });
  return new SigningKeys(() => current.get());
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

  it('sign no longer once they were taken away', () => {
    const keys = open();
    rmSync(join(folder, 'astra/credential-1.pem'));
    later(5);
    expect(idOf(keys)).toBeUndefined();
  });

  it('leave the earlier ones in use while they cannot be used, which is said once', () => {
    const keys = open();
    const first = idOf(keys);
    write('astra/credential-2.pem', 'half a ke');
    for (let look = 0; look < 3; look += 1) {
      later(5);
      expect(idOf(keys)).toBe(first);
    }
    expect(said).toEqual([expect.stringMatching(/credential-2\.pem holds no private key/)]);
    write('astra/credential-2.pem');
    later(5);
    expect(idOf(keys)).not.toBe(first);
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

  it('refuse the start as they are', () => {
    write('astra/credential-0.pem', 'no key');
    expect(open).toThrow(/credential-0\.pem holds no private key/);
  });
});
