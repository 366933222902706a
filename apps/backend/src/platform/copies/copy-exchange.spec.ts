import { mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CopyExchange } from './copy-exchange';
import type { CopyOutcome } from './document-copier';
import { ExchangingCopier } from './exchanging-copier';

const id = '01990000-0000-7000-8000-000000000001';
const unserved: CopyOutcome = { kind: 'missing', need: 'service' };

let folder: string;
let exchange: CopyExchange;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'svetionik-exchange-'));
  exchange = new CopyExchange(folder);
});

/** A file from so many seconds ago. */
function agedBy(name: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds;
  writeFileSync(join(folder, name), 'x');
  utimesSync(join(folder, name), then, then);
}

/** Answers what is asked, once, as the process without network does. */
async function answerOnce(outcome: CopyOutcome): Promise<Buffer> {
  for (;;) {
    const [asked] = await exchange.listAsked();
    if (asked === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const content = await exchange.readAsked(asked);
    await exchange.answer(asked, outcome);
    return content;
  }
}

describe('copies over a folder', () => {
  it.each<[string, CopyOutcome]>([
    ['a copy', { kind: 'made', pdf: Buffer.from('%PDF-kopija'), text: 'Šta piše' }],
    ['that it went wrong', { kind: 'failed', reason: 'too-slow' }],
    ['what is missing', { kind: 'missing', need: 'libreoffice' }],
  ])('brings back %s, and leaves nothing behind', async (_, outcome) => {
    await exchange.sayAlive();
    const [told, content] = await Promise.all([
      new ExchangingCopier(exchange).copy(Buffer.from('izvor'), 'docx'),
      answerOnce(outcome),
    ]);
    expect([told, content.toString()]).toEqual([outcome, 'izvor']);
    expect(readdirSync(folder)).toEqual(['alive']);
  });

  it.each<[string, () => Promise<void> | void, CopyOutcome]>([
    ['the service is missing where nobody copies', () => undefined, unserved],
    ['it is missing where nobody does any more', () => agedBy('alive', 60), unserved],
    [
      'it takes too long where somebody does, and does not come to an end',
      () => exchange.sayAlive(),
      { kind: 'failed', reason: 'too-slow' },
    ],
  ])('says that %s', async (_, before, outcome) => {
    await before();
    expect(await new ExchangingCopier(exchange, 600).copy(Buffer.from('izvor'), 'pdf')).toEqual(
      outcome,
    );
    expect(readdirSync(folder).filter((name) => name !== 'alive')).toEqual([]);
  });

  it('takes away what nobody came for, and nothing else', async () => {
    await exchange.sayAlive();
    const [left, waiting] = [`${id}.copy`, `${id}.pdf`];
    agedBy(left, 7200);
    agedBy(waiting, 10);
    await exchange.forgetOld();
    expect(readdirSync(folder)).toEqual([waiting, 'alive']);
  });

  it('follows no link, by which the other process would get at the files of this one', async () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'ključ');
    symlinkSync(secret, join(folder, `${id}.copy`));
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ kind: 'made', text: '' }));
    expect(await exchange.take(id)).toEqual({ kind: 'failed', reason: 'unreadable' });
  });

  it('takes nothing that is not there in full, and no other file', async () => {
    for (const name of ['a.pdf', `${id}.pdf.part`]) writeFileSync(join(folder, name), 'x');
    expect(await exchange.listAsked()).toEqual([]);
  });
});
