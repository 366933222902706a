import type { ParsedMail } from 'mailparser';
import { openMailReceiver } from '../../../../../test/support/mail-receiver';
import { SmtpMailer } from './smtp-mailer';

async function sendTo(send: (mailer: SmtpMailer) => Promise<void>): Promise<ParsedMail[]> {
  const taken: ParsedMail[] = [];
  const receiver = await openMailReceiver(async (mail) => void taken.push(mail));
  try {
    await send(new SmtpMailer(`smtp://127.0.0.1:${receiver.port}`, 'Luka <luka@primer.rs>'));
    return taken;
  } finally {
    await receiver.close();
  }
}

const mail = {
  to: 'ja@primer.rs',
  subject: 'Датуми ове недеље',
  text: 'Добар дан, <Жижа> & Шубић,\n\nово су датуми:\n\n– 12. март 2031.\n– 14. март 2031.\n\nhttps://primer.rs/learn?a=1&b=2\n',
};

describe('a mail as it is really sent', () => {
  it('is plain text beside the same as a page, with its address as a link and nothing to load', async () => {
    const [read] = await sendTo((mailer) => mailer.send({ ...mail, from: 'Заклон' }));
    expect(read?.subject).toBe(mail.subject);
    expect(read?.from?.value).toEqual([{ name: 'Заклон', address: 'luka@primer.rs' }]);
    expect(read?.text?.trim()).toBe(mail.text.trim());
    const page = read?.html === false ? '' : (read?.html ?? '');
    expect(page).toContain('<p>Добар дан, &#60;Жижа&#62; &#38; Шубић,</p>');
    expect(page).toContain('<p>– 12. март 2031.<br>– 14. март 2031.</p>');
    expect(page).toContain('<a href="https://primer.rs/learn?a=1&#38;b=2">');
    expect(page).not.toMatch(/<(img|link|script|style)|src=/);
    expect(read?.attachments).toEqual([]);
  });

  it.each([
    ['its subject', { subject: 'Датуми\r\nBcc: drugi@primer.rs\r\n\r\nTekst' }],
    ['whom it is from', { from: 'Заклон\r\nBcc: drugi@primer.rs' }],
  ])('gets no other header or text by a line break in %s', async (_, hostile) => {
    const [read, ...others] = await sendTo((mailer) => mailer.send({ ...mail, ...hostile }));
    expect(others).toEqual([]);
    expect(read?.headers.has('bcc')).toBe(false);
    expect(read?.text?.trim()).toBe(mail.text.trim());
  });

  it.each(['=?utf-8?Q?a=0D=0ABcc:_x@y.rs?=', '=?utf-8?B?QmFua2E8emxvQHgucnM+?='])(
    'shows %s as it was written, and does not decode it',
    async (written) => {
      const [read] = await sendTo((mailer) =>
        mailer.send({ ...mail, from: written, subject: written }),
      );
      const shown = [read?.subject, read?.from?.value[0]?.name];
      expect(shown.map((text) => text?.replaceAll('\u2060', ''))).toEqual([written, written]);
    },
  );

  it('has the same Message-ID when it is sent twice, and another one than any other', async () => {
    const [one, again, other] = await sendTo(async (mailer) => {
      for (const each of [{ ...mail, id: 'red-1' }, { ...mail, id: 'red-1' }, mail])
        await mailer.send(each);
    });
    expect([one?.messageId, again?.messageId]).toEqual(Array(2).fill('<red-1@primer.rs>'));
    expect(other?.messageId).not.toBe(one?.messageId);
    expect(other?.headers.has('list')).toBe(false);
  });

  it('says where one press has it come no more', async () => {
    const unsubscribe = 'https://primer.rs/unsubscribe/0190a0b0-0000-4000-8000-000000000000';
    const [read] = await sendTo((mailer) => mailer.send({ ...mail, unsubscribe }));
    expect(read?.headers.get('list')).toMatchObject({ unsubscribe: { url: unsubscribe } });
    const lines = read?.headerLines.map(({ line }) => line);
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});
