import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that somebody else wrote. */
export interface MailReceiver {
  readonly port: number;
  close(): Promise<void>;
}

/** Takes every mail as it is sent to the host, and says that it did once `keep` has it as a reader that is not ours reads it. */
export async function openMailReceiver(
  keep: (mail: ParsedMail) => Promise<void>,
  host = '127.0.0.1',
): Promise<MailReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then(keep)
        .then(() => done(), done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
