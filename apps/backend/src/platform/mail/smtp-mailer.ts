import { createTransport, type Transporter } from 'nodemailer';
import { asciiAddress } from '@svetionik/domain/contacts/email-address';
import { htmlOfText } from './html-of-text';
import type { Mailer, Message } from './mailer';

/** Sends through the operator's mail server. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  }

  async send({ to, from, subject, text, id, unsubscribe }: Message): Promise<void> {
    const address = addressIn(this.from);
    await this.transport.sendMail({
      from: from === undefined ? this.from : { name: literal(from), address },
      to: asciiAddress(to),
      subject: literal(subject),
      text,
      html: htmlOfText(text),
      ...(id === undefined ? {} : { messageId: `<${id}@${domainOf(address)}>` }),
      ...(unsubscribe === undefined
        ? {}
        : {
            list: { unsubscribe },
            headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
          }),
    });
  }

  async forget(): Promise<void> {}
}

/**
 * What somebody wrote as RFC 2047 encodes a word would be read as what it stands for, line breaks included. With a sign between that is not
 * of ASCII and not seen, all of it is encoded once more, and read as it was written.
 */
function literal(text: string): string {
  return text.replaceAll('=?', '=\u2060?');
}

/** `Svetionik <svetionik@primer.rs>` is sent from `svetionik@primer.rs`, in whatever name. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
