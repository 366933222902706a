import { parseKnown, withMoreKnown } from './known';
import { factsOfReceipt } from './receipt';

const say = (message: string, values: Readonly<Record<string, string | number>> = {}) =>
  [message.slice(message.lastIndexOf('.') + 1), ...Object.values(values)].join(' ');

describe('what the stand-alone verifier reads out of a receipt', () => {
  it('is written as the language writes it, by the clock of the organisation', () => {
    const facts = {
      attempt: '01990000-0000-7000-8000-000000000032',
      number: 2,
      state: 'submitted',
      closedAt: '2026-11-25T10:00:00.000Z',
      items: 15,
      answered: 14,
      answersHash: 'ab12',
    } as const;
    expect(factsOfReceipt(facts, say, 'sr-Latn')).toEqual([
      ['submitted', '25. novembra 2026. godine, 11:00'],
      ['number', '2'],
      ['answered', 'of 14 15'],
      ['hash', 'ab12'],
    ]);
  });

  it('is checked with the keys of the file and those that are pasted', () => {
    const list = (id: number) => JSON.stringify({ items: [{ id, publicKey: 'x' }] });
    expect(withMoreKnown(parseKnown(list(1)), parseKnown(list(2))).receiptKeys).toEqual([
      { id: 1, publicKey: 'x' },
      { id: 2, publicKey: 'x' },
    ]);
  });
});
