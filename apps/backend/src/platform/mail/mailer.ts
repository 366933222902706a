/** A message ready to send. Subjects are neutral: they may light up on a locked screen. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail. Resolves when the message has been handed over for good. */
export interface Mailer {
  send(message: Message): Promise<void>;
}

/** Injection token of the {@link Mailer}. */
export const MAILER = Symbol('mailer');
