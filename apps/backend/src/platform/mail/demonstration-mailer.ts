import type { Mailer, Message } from './mailer';

const notice = [
  'Ova poruka je iz demonstracije: osobe, rezultati i dokumenti su izmišljeni.',
  'This message is from a demonstration: its people, results and documents are invented.',
].join('\n');

/** Says under each mail that what it is about is invented. */
export class DemonstrationMailer implements Mailer {
  constructor(private readonly mailer: Mailer) {}

  send(message: Message): Promise<void> {
    return this.mailer.send({ ...message, text: `${message.text}\n\n--\n${notice}` });
  }

  forget(address: string): Promise<void> {
    return this.mailer.forget(address);
  }
}
