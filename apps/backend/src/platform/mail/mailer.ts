/** A message ready to send. Subjects are neutral: they may light up on a locked screen. */
export interface Message {
  readonly to: string;
  /** In whose name it is sent, where that is not the installation's. */
  readonly from?: string;
  readonly subject: string;
  readonly text: string;
  /** What its Message-ID is made of, where it may be sent twice: whoever gets it so sees that it is one. */
  readonly id?: string;
  /** Where one press says that it is to come no more (RFC 8058). */
  readonly unsubscribe?: string;
  /** The last to an address that is let go: whoever keeps mail keeps this one without it. */
  readonly last?: true;
}

/** Sends mail. Resolves when the message has been handed over for good. */
export interface Mailer {
  send(message: Message): Promise<void>;
  /** Removes what is kept of the mails to an address. What has left for a mail server is out of reach. */
  forget(address: string): Promise<void>;
}

/** Injection token of the {@link Mailer}. */
export const MAILER = Symbol('mailer');
