import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../core/api/api-client';
import { HeldReplies } from '../testing/held-replies';
import { ReceiptStore } from './receipt-store';

const name = 'receipts.checkReceipt';

function open() {
  const replies = new HeldReplies();
  TestBed.configureTestingModule({
    providers: [ReceiptStore, { provide: ApiClient, useValue: { call: replies.call } }],
  });
  return { store: TestBed.inject(ReceiptStore), replies };
}

describe('ReceiptStore', () => {
  it('shows the check of what was given last', async () => {
    const { store, replies } = open();
    void store.look('one');
    void store.look('two');
    const first = replies.holdBack(name);
    await replies.come(name, 'of two');
    await first('of one');
    expect(store.check()).toMatchObject({ kind: 'done', result: 'of two' });
  });

  it.each([
    ['is checking', (store: ReceiptStore) => void store.look('two'), 'checking'],
    ['is no text', (store: ReceiptStore) => void store.look('x'.repeat(100_000)), 'not-text'],
  ])('says of another one that it %s, whatever comes of the one before', async (_, act, kind) => {
    const { store, replies } = open();
    void store.look('one');
    act(store);
    await replies.come(name, 'of one');
    expect(store.check().kind).toBe(kind);
  });

  it('says that a check failed', async () => {
    const { store, replies } = open();
    void store.look('one');
    await replies.fail(name, new Error('no line'));
    expect(store.check().kind).toBe('failed');
  });
});
