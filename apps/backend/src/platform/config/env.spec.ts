import { availableParallelism } from 'node:os';
import { readSettings } from './env';

const database = { LOCAL_DATABASE_URL: 'postgres://127.0.0.1/one' };
const external = {
  DATABASE_URL: 'postgres://127.0.0.1/one',
  SMTP_URL: 'smtp://mail.example',
  PUBLIC_URL: 'https://svetionik.example',
};

describe('an installation', () => {
  it.each([
    ['without settings', {}, true, true],
    ['with an address on loopback', { PUBLIC_URL: 'http://localhost:4200' }, true, true],
    ['with 127.0.0.1', { PUBLIC_URL: 'http://127.0.0.1:3000' }, true, true],
    ['with [::1]', { PUBLIC_URL: 'http://[::1]:3000' }, true, true],
    ['with a public address', { PUBLIC_URL: 'https://svetionik.example' }, true, false],
    ['with an address of the network', { PUBLIC_URL: 'http://192.168.1.7:3000' }, true, false],
    ['with a name that begins alike', { PUBLIC_URL: 'http://localhost.example' }, true, false],
    ['with a proxy before it', { TRUSTED_PROXIES: '1' }, true, false],
    ['with an external database', external, false, false],
    [
      'with the owner of one',
      { ...external, DATABASE_OWNER_URL: 'postgres://o@h/one' },
      false,
      false,
    ],
    [
      'on loopback with an external database',
      { ...external, PUBLIC_URL: 'http://localhost:1' },
      false,
      false,
    ],
  ])('%s is local: and on this machine only', (_name, given, local, onThisMachineOnly) => {
    expect(readSettings({ ...database, ...given })).toMatchObject({ local, onThisMachineOnly });
  });

  it('names the hosts within its network that providers may be at', () => {
    const inner = (named?: string) =>
      readSettings({ ...external, INNER_PROVIDERS: named }).innerProviders;
    expect([inner(), inner(''), inner('Prijava.lan, adfs.bolnica.lan')]).toEqual([
      [],
      [],
      ['prijava.lan', 'adfs.bolnica.lan'],
    ]);
    expect(() => inner('https://prijava.lan')).toThrow('INNER_PROVIDERS');
  });

  it('sends its mail once others reach it, where it is said how', () => {
    const smtp = { ...database, SMTP_URL: 'smtp://mail.example' };
    expect(readSettings(smtp).smtpUrl).toBeUndefined();
    expect(readSettings({ ...smtp, PUBLIC_URL: 'https://svetionik.example' }).smtpUrl).toBe(
      'smtp://mail.example',
    );
  });

  it('needs the login beside the owner', () => {
    const { DATABASE_URL: owner, ...rest } = external;
    expect(() => readSettings({ ...database, ...rest, DATABASE_OWNER_URL: owner })).toThrow(
      'DATABASE_URL is required',
    );
  });
});

describe('the authority of time stamps', () => {
  it.each([
    ['nothing', {}, undefined],
    ['an empty setting', { TIMESTAMP_URL: '' }, undefined],
    ['an address with http', { TIMESTAMP_URL: 'http://tsa.example/a' }, 'http://tsa.example/a'],
    ['one with https', { TIMESTAMP_URL: 'https://tsa.example/' }, 'https://tsa.example/'],
  ])('is as given: %s', (_name, given, timestampUrl) => {
    expect(readSettings({ ...database, ...given })).toMatchObject({ timestampUrl });
  });

  it.each([
    ['tsa.example', 'it is not an address with http or https'],
    ['ftp://tsa.example', 'it is not an address with http or https'],
    ['https://who:secret@tsa.example', 'it holds a name or a password, which would not be sent'],
  ])('is refused by name: %s', (url, reason) => {
    expect(() => readSettings({ ...database, TIMESTAMP_URL: url })).toThrow(
      `The setting TIMESTAMP_URL is not usable: ${reason}.`,
    );
  });
});

describe('the number of web processes', () => {
  it.each([
    ['nothing', undefined, 1],
    ['an empty setting', '', 1],
    ['a number', '3', 3],
    ['as many as there are cores', 'cores', availableParallelism()],
  ])('is as given: %s', (_name, given, webProcesses) => {
    expect(readSettings({ ...database, WEB_PROCESSES: given })).toMatchObject({ webProcesses });
  });

  it.each([
    ['many', 'it is neither a number nor cores'],
    ['1.5', 'it is no whole number'],
    ['0', 'there is at least one'],
    ['65', 'there are at most 64'],
  ])('is refused by name: %s', (given, reason) => {
    expect(() => readSettings({ ...database, WEB_PROCESSES: given })).toThrow(
      `The setting WEB_PROCESSES is not usable: ${reason}.`,
    );
  });
});
