import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { LanguageChoice } from '../language/language-choice';
import { ApiClient } from './api-client';
import { Connection } from './connection';
import type { Proving } from './prove';
import { RequestProblem } from '@svetionik/client/problem';

type Answer = { status: number; body?: unknown; type?: string } | 'unreachable';

/** What each request said was confirmed, and in whose name it was sent. */
const confirmed: (string | null)[] = [];
const owners: (string | null)[] = [];

/** Answers in turn, and notes what was asked. */
function givenServer(...answers: Answer[]): string[] {
  const asked: string[] = [];
  confirmed.length = 0;
  owners.length = 0;
  const fetch = async (address: string, { method, headers: sent }: RequestInit) => {
    asked.push(`${method} ${address}`);
    confirmed.push(new Headers(sent).get('confirmed-identifiers'));
    owners.push(new Headers(sent).get('signed-in-as'));
    const answer = answers[asked.length - 1] ?? 'unreachable';
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    const { status, type = 'application/json', body } = answer;
    const headers = new Headers(status === 204 ? {} : { 'content-type': type });
    return { ok: status < 400, status, headers, json: async () => body };
  };
  Object.assign(globalThis, { fetch });
  return asked;
}

const api = () => TestBed.inject(ApiClient);
const problemOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => (error instanceof RequestProblem ? error : undefined),
  );
const problem = (status: number, code: string, more = {}): Answer => ({
  status,
  type: 'application/problem+json',
  body: { status, code, title: '', ...more },
});

describe('a call', () => {
  it('gives the body of the reply', async () => {
    givenServer({ status: 200, body: { items: [] } });
    expect(await api().call('catalogue.listTracks', {})).toEqual({ items: [] });
  });

  it('gives nothing where there is nothing', async () => {
    givenServer({ status: 204 });
    expect(await api().call('identity.signOut', {})).toBeUndefined();
  });

  it.each<[string, Answer, string]>([
    ['a problem by its code', problem(404, 'access.not-found'), 'access.not-found'],
    ['a page of a proxy', { status: 502, type: 'text/html', body: '<html>' }, 'server.unavailable'],
    [
      'too large for a proxy',
      { status: 413, type: 'text/html', body: '<html>' },
      'request.too-large',
    ],
    ['no line', 'unreachable', 'network.unreachable'],
  ])('fails with %s', async (_, answer, code) => {
    givenServer(answer);
    expect((await problemOf(api().call('identity.signOut', {})))?.code).toBe(code);
  });

  it('hands on details, fields and the stored version', async () => {
    const fields = [{ path: 'body.email', reason: 'Invalid' }];
    givenServer(
      problem(412, 'edit.conflict', { fields, details: { count: 3 }, current: { version: 4 } }),
    );
    expect(await problemOf(api().call('identity.signOut', {}))).toMatchObject({
      fields,
      details: { count: 3 },
      current: { version: 4 },
    });
  });

  it('tells the session that the sign-in has ended', async () => {
    givenServer(problem(401, 'access.sign-in-required'));
    await problemOf(api().call('identity.readAccount', {}));
    expect(TestBed.inject(Connection).signedOut()).toBe(1);
  });

  it('tells nothing of a sign-in that has been followed by another', async () => {
    givenServer(problem(401, 'access.sign-in-required'));
    const call = problemOf(api().call('identity.readAccount', {}));
    TestBed.inject(Connection).belongTo('p');
    await call;
    expect(TestBed.inject(Connection).signedOut()).toBe(0);
  });
});

describe('the organisation of a page', () => {
  it('is named with every change, but where the person wishes to go on in another', async () => {
    givenServer({ status: 204 }, { status: 200, body: { person: null } });
    TestBed.inject(Connection).belongTo('p', 'first');
    // signed in again in the middle of it, elsewhere
    TestBed.inject(Connection).belongTo('p', 'second');
    await api().call('identity.signOut', {});
    await api().call('identity.switchOrganisation', { body: { organisation: 'first' } });
    expect(owners).toEqual(['p; organisation=first', 'p']);
  });

  it('is heard of when the person goes on in another, and what was not taken may be sent again', async () => {
    givenServer(problem(409, 'access.other-organisation'));
    const refused = await problemOf(api().call('identity.signOut', {}));
    expect(refused).toMatchObject({ passing: true });
    expect(TestBed.inject(Connection).elsewhere()).toBe(1);
  });
});

describe('what asks for a fresh proof', () => {
  const needed = problem(403, 'access.proof-needed');
  const wrong = problem(422, 'identity.password-wrong');
  const done: Answer = { status: 204 };
  const erase = () => api().call('identity.signOutEverywhere', {});

  /** Whoever is asked gives these passwords in turn until one is right, or leaves. */
  function givenPasswords(...passwords: readonly string[]): { asked: number } {
    const dialogs = { asked: 0 };
    const open = async (_: unknown, { prove }: Proving) => {
      dialogs.asked += 1;
      for (const password of passwords)
        if ((await problemOf(prove({ password }))) === undefined) return true;
      return undefined;
    };
    TestBed.overrideProvider(Dialogs, { useValue: { open } });
    TestBed.overrideProvider(LanguageChoice, { useValue: { open: async () => undefined } });
    return dialogs;
  }

  it('is sent again once the person has proven who they are', async () => {
    const dialogs = givenPasswords('pogrešna lozinka', 'prava lozinka');
    const asked = givenServer(needed, wrong, done, done);
    expect(await problemOf(erase())).toBeUndefined();
    expect(dialogs.asked).toBe(1);
    expect(asked).toEqual([
      'DELETE /api/v1/account/sessions',
      'PUT /api/v1/session/proof',
      'PUT /api/v1/session/proof',
      'DELETE /api/v1/account/sessions',
    ]);
  });

  it('is given up when the person leaves the question', async () => {
    givenPasswords();
    const asked = givenServer(needed);
    expect((await problemOf(erase()))?.code).toBe('access.proof-needed');
    expect(asked).toHaveLength(1);
  });

  it('asks once for all that waits for it', async () => {
    const dialogs = givenPasswords('prava lozinka');
    givenServer(needed, needed, done, done, done);
    expect(await Promise.all([problemOf(erase()), problemOf(erase())])).toEqual([
      undefined,
      undefined,
    ]);
    expect(dialogs.asked).toBe(1);
  });
});

describe('a personal number', () => {
  it.each<[string, string, boolean]>([
    ['the address', '0101099710005@primer.rs', false],
    ['digits of another script', '٠١٠١٠٩٩٧١٠٠٠٥@primer.rs', false],
    ['no number', '0101099710006@primer.rs', true],
  ])('in a request never leaves the browser: %s', async (_, email, sent) => {
    const asked = givenServer({ status: 202 });
    const problem = await problemOf(
      api().call('identity.requestPasswordReset', { body: { email, language: 'en' } }),
    );
    expect({ sent: asked.length > 0, code: problem?.code }).toEqual({
      sent,
      code: sent ? undefined : 'text.personal-number',
    });
  });

  it('is no number where a password happens to be one: it is never stored as it is', async () => {
    const asked = givenServer({ status: 204 });
    await problemOf(
      api().call('identity.resetPassword', { body: { token: 'a', password: '0101099710005' } }),
    );
    expect(asked).toHaveLength(1);
  });
});

describe('what may tell who somebody is', () => {
  const refused = problem(422, 'text.identifier', {
    fields: [{ path: 'body.contacts.0.label.en', reason: 'phone' }],
  });
  const contacts = [{ label: { 'sr-Cyrl': 'A', en: 'Call 064 123 4567' }, number: '192' }];
  const request = { body: { contacts }, version: 1 };

  function givenPerson(answer: boolean) {
    const ask = jest.fn(async (_: { text: string }) => answer);
    TestBed.configureTestingModule({
      providers: [provideTexts(), { provide: Dialogs, useValue: { ask } }],
    });
    return ask;
  }

  it('is shown, and sent again once it is confirmed; the same is not asked twice', async () => {
    givenServer(refused, { status: 204 }, { status: 204 });
    const ask = givenPerson(true);
    await api().call('organisations.editHelpContacts', request);
    await api().call('organisations.editHelpContacts', request);
    expect(ask.mock.calls.map(([{ text }]) => text)).toEqual([
      expect.stringContaining('064 123 4567'),
    ]);
    expect(confirmed).toEqual([null, 'phone', 'phone']);
  });

  it('is asked about in the name of a file, too', async () => {
    givenServer(
      problem(422, 'text.identifier', { fields: [{ path: 'body.name', reason: 'phone' }] }),
      {
        status: 204,
      },
    );
    const ask = givenPerson(true);
    await api().call('uploads.uploadFile', { body: new File(['x'], 'zahtev 064 123 4567.txt') });
    expect([ask.mock.calls.length, confirmed]).toEqual([1, [null, 'phone']]);
  });

  it('is not sent again where the person goes back', async () => {
    const asked = givenServer(refused, { status: 204 });
    givenPerson(false);
    const { code } = (await problemOf(api().call('organisations.editHelpContacts', request))) ?? {};
    expect([asked.length, code]).toEqual([1, 'text.identifier']);
  });

  it('is left to whoever asks in place, with what was found', async () => {
    givenServer(refused);
    const ask = givenPerson(true);
    const call = api().call('organisations.editHelpContacts', { ...request, confirmed: [] });
    expect(await problemOf(call)).toMatchObject({
      found: [{ kind: 'phone', text: '064 123 4567' }],
    });
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('trying again', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each<[string, Answer[], number]>([
    ['a read that finds no line', ['unreachable', 'unreachable', { status: 200 }], 3],
    [
      'a read that finds the server starting',
      [problem(503, 'server.unavailable'), { status: 200 }],
      2,
    ],
    ['but no read that the server refuses', [problem(404, 'access.not-found'), { status: 200 }], 1],
    ['and not for ever', ['unreachable', 'unreachable', 'unreachable', { status: 200 }], 3],
  ])('%s', async (_, answers, times) => {
    const asked = givenServer(...answers);
    const call = problemOf(api().call('catalogue.listTracks', {}));
    await jest.runAllTimersAsync();
    await call;
    expect(asked).toEqual(Array.from({ length: times }, () => 'GET /api/v1/tracks'));
  });

  it('is left to the person for anything that changes something', async () => {
    const asked = givenServer('unreachable', { status: 204 });
    await problemOf(api().call('identity.signOut', {}));
    expect(asked).toEqual(['DELETE /api/v1/session']);
  });
});
