import { openMailServer } from '../../../../../test/support/mail-server';
import { SmtpMailer } from './smtp-mailer';

const message = { to: 'ja@primer.rs', subject: 'Proba', text: 'Proba.' };

describe('a mail that is sent twice', () => {
  it('has the same Message-ID, and says where it is chosen that it comes no more', async () => {
    const server = await openMailServer();
    const mailer = new SmtpMailer(`smtp://127.0.0.1:${server.port}`, 'Luka <luka@primer.rs>');
    const summary = { ...message, id: 'red-1', unsubscribe: 'https://primer.rs/account/mail' };
    for (const each of [summary, summary, message]) await mailer.send(each);
    await server.close();
    const named = (name: string) => server.lines.filter((line) => line.startsWith(`${name}: `));
    expect(named('Message-ID').slice(0, 2)).toEqual(Array(2).fill('Message-ID: <red-1@primer.rs>'));
    expect(new Set(named('Message-ID')).size).toBe(2);
    expect(named('List-Unsubscribe')).toEqual(
      Array(2).fill('List-Unsubscribe: <https://primer.rs/account/mail>'),
    );
  });
});
