import { openMailServer, type MailRefusal } from '../../../../../test/support/mail-server';
import { describeMailFailure, isAddressRefused } from './mail-failure';
import { SmtpMailer } from './smtp-mailer';

const message = { to: 'ja@primer.rs', subject: 'Proba', text: 'Proba.' };

async function failureOf(
  url: string,
  tell: (error: unknown) => unknown = describeMailFailure,
): Promise<unknown> {
  try {
    await new SmtpMailer(url, 'svetionik@primer.rs').send(message);
    return 'accepted';
  } catch (error) {
    return tell(error);
  }
}

async function against(
  urlOf: (port: number) => string,
  refusal?: MailRefusal,
  tell?: (error: unknown) => unknown,
): Promise<unknown> {
  const server = await openMailServer(refusal);
  try {
    return await failureOf(urlOf(server.port), tell);
  } finally {
    await server.close();
  }
}

const plain = (port: number) => `smtp://127.0.0.1:${port}`;

describe('what a mail server said', () => {
  it('is told where it takes the mail', async () => {
    expect(await against(plain)).toBe('accepted');
  });

  it.each([
    ['the sender', /^MAIL/, '553 5.7.1 Sender refused', 553],
    ['the address', /^RCPT/, '550 5.1.1 <ja@primer.rs> unknown', 550],
    ['the message', /^\.$/, '554 5.7.1 No', 554],
    ['the conversation', /^EHLO|^HELO/, '421 Not now', 421],
  ])('is told by its code where it refuses %s', async (_, command, reply, code) => {
    expect(await against(plain, { command, reply })).toEqual({ outcome: 'refused', code });
  });

  it.each([
    ['there is no such mailbox', /^RCPT/, '550 5.1.1 <ja@primer.rs> unknown', true],
    ['the mailbox is full', /^RCPT/, '452 4.2.2 Full', false],
    ['the sender may not send', /^MAIL/, '550 5.7.1 Sender refused', false],
    ['the message is none', /^\.$/, '550 5.7.1 No', false],
  ])('is of the address for good only where it is: %s', async (_, command, reply, refused) => {
    expect(await against(plain, { command, reply }, isAddressRefused)).toBe(refused);
  });

  it('is told where it refuses the sign-in', async () => {
    const signingIn = (port: number) => `smtp://ja:tajna@127.0.0.1:${port}`;
    expect(await against(signingIn, { command: /^AUTH/, reply: '535 5.7.8 No' })).toEqual({
      outcome: 'sign-in-refused',
      code: 535,
    });
  });

  it('is told where it speaks no TLS', async () => {
    expect(await against((port) => `smtps://127.0.0.1:${port}`)).toEqual({
      outcome: 'not-encrypted',
      code: null,
    });
  });

  it('is nothing where nobody answers', async () => {
    const server = await openMailServer();
    await server.close();
    expect(await failureOf(plain(server.port))).toEqual({ outcome: 'unreachable', code: null });
    expect(describeMailFailure(new Error('it took too long'))).toEqual({
      outcome: 'unreachable',
      code: null,
    });
  });
});
