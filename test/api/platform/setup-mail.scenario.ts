import { examples } from '@svetionik/contracts/examples';
import { readSetup, tryMail } from '@svetionik/contracts/setup';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { MAILER, type Mailer } from '../../../apps/backend/src/platform/mail/mailer';
import { SmtpMailer } from '../../../apps/backend/src/platform/mail/smtp-mailer';
import { call } from '../../support/call';
import { openMailServer, type MailRefusal } from '../../support/mail-server';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;

let world: TestWorld;
let cookies: { administrator: string; other: string };

beforeEach(async () => {
  world = await openWorld();
  await world.given.secondFactor(examples.administrator, examples.otherAdministrator);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    other: await world.given.session(examples.otherAdministrator),
  };
  jest.replaceProperty(settings(), 'onThisMachineOnly', false);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const settings = (): Settings => world.app.app.get<Settings>(SETTINGS);

/** Sends as an installation does that has a mail server. */
function sendBy(url: string): void {
  const mailer = new SmtpMailer(url, 'svetionik@primer.rs');
  jest.replaceProperty(settings(), 'smtpUrl', url);
  jest
    .spyOn(world.app.app.get<Mailer>(MAILER), 'send')
    .mockImplementation((message) => mailer.send(message));
}

async function mailStep(person: keyof typeof cookies = as): Promise<unknown> {
  const { body } = await call(world.app, readSetup, {}, cookies[person]);
  return body.steps[3];
}

describe('a trial of mail', () => {
  it('goes to whoever asks, at once, and says nothing about anybody', async () => {
    await scenario(world.app, cookies, [
      { as, call: tryMail, status: 200, has: { outcome: 'accepted', code: null } },
    ]);
    expect(world.app.mail).toEqual([
      {
        to: 'administratorka@primer.rs',
        subject: 'Probna poruka',
        text: expect.stringContaining('http://localhost:3000/admin/setup'),
      },
    ]);
    expect(await mailStep()).toEqual({ name: 'mail', done: true, reason: 'ready' });
    expect(await mailStep('other')).toEqual({ name: 'mail', done: false, reason: 'missing' });
  });

  it.each<[string, MailRefusal | undefined, object]>([
    ['accepted', undefined, { outcome: 'accepted', code: null }],
    ['refused', { command: /^RCPT/, reply: '550 5.1.1 No' }, { outcome: 'refused', code: 550 }],
  ])('is %s by the mail server, and keeps what it said', async (reason, refusal, said) => {
    const server = await openMailServer(refusal);
    try {
      sendBy(`smtp://ja:tajna-lozinka@127.0.0.1:${server.port}`);
      await scenario(world.app, cookies, [
        { as, call: tryMail, status: 200, has: said, hasNot: ['tajna'] },
        {
          as,
          call: readSetup,
          status: 200,
          has: {
            mail: {
              address: 'administratorka@primer.rs',
              server: `127.0.0.1:${server.port}`,
              last: said,
            },
          },
          hasNot: ['tajna'],
        },
      ]);
      const done = reason === 'accepted';
      expect(await mailStep()).toEqual({ name: 'mail', done, reason: done ? 'ready' : reason });
    } finally {
      await server.close();
    }
    const { rows } = await world.client.query('SELECT * FROM setup.mail_trial');
    expect(rows).toMatchObject([{ tried_by: examples.administrator, ...said }]);
    expect(JSON.stringify(rows)).not.toMatch(/tajna|@/);
  });

  it('is told where nobody answers, and what another server said is no answer', async () => {
    const server = await openMailServer();
    sendBy(`smtp://127.0.0.1:${server.port}`);
    await call(world.app, tryMail, {}, cookies.administrator);
    expect(await mailStep()).toMatchObject({ done: true });
    await server.close();
    await scenario(world.app, cookies, [
      { as, call: tryMail, status: 200, has: { outcome: 'unreachable' } },
    ]);
    expect(await mailStep()).toMatchObject({ done: false, reason: 'unreachable' });
    jest.replaceProperty(settings(), 'smtpUrl', 'smtps://mail.example.org');
    expect(await mailStep()).toMatchObject({ done: false, reason: 'missing' });
  });

  it('is sent five times in ten minutes, and then no more', async () => {
    const tries = Array.from({ length: 5 }, () => ({ as, call: tryMail, status: 200 }));
    await scenario(world.app, cookies, [
      ...tries,
      { as, call: tryMail, status: 429, has: { code: 'request.too-many' } },
      { as: 'other', call: tryMail, status: 200 },
    ]);
  });
});
