import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { readPort } from './tls-proxy';

/** Where mail may be handed over. */
export interface MailSink {
  readonly port: number;
  close(): Promise<void>;
}

/** A mail server that hands nothing on: each message becomes a file, as in an installation on one machine. */
export async function openMailSink(parent: string): Promise<MailSink> {
  const folder = join(parent, 'mail');
  await mkdir(folder, { recursive: true });
  let received = 0;
  const keep = async (to: string, text: string): Promise<void> => {
    received += 1;
    await writeFile(join(folder, `${received}.json`), JSON.stringify({ to, text }));
  };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.once('close', () => open.delete(socket)));
    receive(socket, keep);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: readPort(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** As much of SMTP as sends mail (RFC 5321). */
function receive(socket: Socket, keep: (to: string, text: string) => Promise<void>): void {
  let waiting = '';
  let to = '';
  let inMessage = false;
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const onLine = (line: string): void => {
    const [, recipient] = /^RCPT TO:<(.*?)>/i.exec(line) ?? [];
    if (recipient !== undefined) to = recipient;
    inMessage = /^DATA/i.test(line);
    if (inMessage) return say('354 Go on');
    say(/^QUIT/i.test(line) ? '221 Bye' : '250 Fine');
  };
  socket.on('error', () => undefined);
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    waiting += chunk;
    for (;;) {
      const end = inMessage ? '\r\n.\r\n' : '\r\n';
      const at = waiting.indexOf(end);
      if (at < 0) return;
      const part = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (!inMessage) onLine(part);
      else {
        inMessage = false;
        void keep(to, readable(part)).then(() => say('250 Kept'));
      }
    }
  });
  say('220 sink');
}

/** The text of a message of one part, whatever it was packed in for the way. */
function readable(message: string): string {
  const at = message.indexOf('\r\n\r\n');
  const [head, body] = [message.slice(0, at), message.slice(at + 4)];
  const [, encoding = ''] = /^Content-Transfer-Encoding: *(\S+)/im.exec(head) ?? [];
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
