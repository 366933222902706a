import { createServer, type Socket } from 'node:net';

/** What a mail server refuses: the command that it answers otherwise, and with what. */
export interface MailRefusal {
  readonly command: RegExp;
  readonly reply: string;
}

/** A mail server that takes every mail but for what it refuses, and keeps their lines until it is closed. */
export interface MailServer {
  readonly port: number;
  /** The lines of the messages that it took, as they came. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

export async function openMailServer(refusal?: MailRefusal): Promise<MailServer> {
  const open = new Set<Socket>();
  const lines: string[] = [];
  const server = createServer((socket) => {
    open.add(socket.once('close', () => open.delete(socket)));
    converse(socket, refusal, lines);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    lines,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** As much of SMTP as hands a mail over (RFC 5321), with a sign-in. */
function converse(socket: Socket, refusal: MailRefusal | undefined, lines: string[]): void {
  let inMessage = false;
  const answer = (line: string): string => {
    if (refusal?.command.test(line)) return refusal.reply;
    if (/^EHLO/i.test(line)) return '250-here\r\n250 AUTH PLAIN';
    if (/^AUTH/i.test(line)) return '235 Fine';
    if (/^DATA/i.test(line)) return '354 Go on';
    return /^QUIT/i.test(line) ? '221 Bye' : '250 Fine';
  };
  socket.on('error', () => undefined);
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    for (const line of chunk.split('\r\n').filter((each) => each !== '')) {
      if (inMessage && line !== '.') {
        lines.push(line);
        continue;
      }
      inMessage = /^DATA/i.test(line);
      socket.write(`${answer(line)}\r\n`);
    }
  });
  socket.write('220 here\r\n');
}
