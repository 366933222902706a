import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** Lines that the operator types at a terminal, or that a pipe or a file brings. */
export class StandardInput {
  private readonly reader: Interface;
  private readonly lines: AsyncIterator<string>;
  private silent = false;

  constructor() {
    const echo = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.silent) process.stderr.write(chunk);
        done();
      },
    });
    const terminal = process.stdin.isTTY;
    this.reader = createInterface({ input: process.stdin, output: echo, terminal });
    this.reader.on('SIGINT', () => this.reader.close());
    this.lines = this.reader[Symbol.asyncIterator]();
  }

  /** The next line, which a terminal does not show; empty where none comes. */
  async askSecretly(question: string): Promise<string> {
    process.stderr.write(question);
    this.silent = true;
    const line = await this.lines.next();
    this.silent = false;
    process.stderr.write('\n');
    return line.done === true ? '' : line.value;
  }

  /** The next line; undefined where none comes. */
  async ask(question: string): Promise<string | undefined> {
    process.stderr.write(question);
    const line = await this.lines.next();
    return line.done === true ? undefined : line.value;
  }

  close(): void {
    this.reader.close();
  }
}
