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
      from: from === undefined ? this.from : { name: from, address },
      to: asciiAddress(to),
      subject,
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

/** `Svetionik <svetionik@primer.rs>` is sent from `svetionik@primer.rs`, in whatever name. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
