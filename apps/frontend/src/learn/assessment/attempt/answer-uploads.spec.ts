import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../../../core/api/api-client';
import { RequestProblem } from '@svetionik/client/problem';
import { AnswerUploads } from './answer-uploads';
import { AttemptStore } from './attempt-store';

interface Sending {
  readonly name: string;
  readonly position: number;
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
  readonly arrive: (hash: string) => void;
  readonly fail: (error: unknown) => void;
}

function given(most = 3, there: readonly string[] = []) {
  const sent: Sending[] = [];
  const attached: [number, string][] = [];
  const sendFile = (
    _: string,
    { params, body }: { params: { position: number }; body: File },
    { progress, signal: stop }: Pick<Sending, 'progress' | 'signal'>,
  ) =>
    new Promise((resolve, reject) => {
      stop.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      const arrive = (hash: string) =>
        resolve({ hash, name: body.name, mediaType: 'application/pdf', bytes: body.size });
      sent.push({
        name: body.name,
        position: params.position,
        progress,
        signal: stop,
        arrive,
        fail: reject,
      });
    });
  const phase = signal({ kind: 'open' });
  const items = () => [
    { id: 'prvo', kind: 'single-choice' },
    { id: 'datoteke', kind: 'file-upload', files: { most, types: ['pdf'] } },
  ];
  const sheet = { items, files: () => [], filesAt: () => there.map((hash) => ({ hash })) };
  const store = {
    attempt: 'x',
    phase,
    sheet,
    attach: (position: number, hash: string) =>
      phase().kind === 'open' && attached.push([position, hash]) > 0,
  };
  TestBed.configureTestingModule({
    providers: [
      AnswerUploads,
      { provide: ApiClient, useValue: { sendFile } },
      { provide: AttemptStore, useValue: store },
    ],
  });
  const uploads = TestBed.inject(AnswerUploads);
  TestBed.tick();
  const shown = () =>
    uploads
      .onTheirWay('datoteke')
      .map(({ name, percent, problem, passing }) => [name, percent, problem, passing]);
  return { uploads, sent, attached, shown, phase };
}

const pdf = (name: string, content = 'a') => new File([content], name, { type: 'application/pdf' });
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('AnswerUploads', () => {
  it('sends one after the other, says how far it is, and adds each that has arrived to its question', async () => {
    const { uploads, sent, attached, shown } = given();
    uploads.send('datoteke', [pdf('a.pdf'), pdf('b.pdf')]);
    await settle();
    sent[0]?.progress(0.456);
    expect([sent.length, sent[0]?.position, shown()]).toEqual([
      1,
      2,
      [
        ['a.pdf', 45, undefined, undefined],
        ['b.pdf', 0, undefined, undefined],
      ],
    ]);
    sent[0]?.arrive('ha');
    await settle();
    sent[1]?.arrive('hb');
    await settle();
    expect([attached, shown(), uploads.sending(), uploads.find('hb')?.name]).toEqual([
      [
        [2, 'ha'],
        [2, 'hb'],
      ],
      [],
      0,
      'b.pdf',
    ]);
  });

  it('says when the line breaks, sends again on request, and holds up no other', async () => {
    const { uploads, sent, attached, shown } = given();
    uploads.send('datoteke', [pdf('a.pdf'), pdf('b.pdf')]);
    await settle();
    sent[0]?.fail(new RequestProblem('network.unreachable'));
    await settle();
    sent[1]?.arrive('hb');
    await settle();
    expect(shown()).toEqual([['a.pdf', 0, 'problem.network.unreachable', true]]);
    uploads.again(uploads.onTheirWay('datoteke')[0]?.id ?? '');
    await settle();
    sent[2]?.arrive('ha');
    await settle();
    expect([attached, shown()]).toEqual([
      [
        [2, 'hb'],
        [2, 'ha'],
      ],
      [],
    ]);
  });

  it('stops what is on its way, and goes on with the next', async () => {
    const { uploads, sent, shown } = given();
    uploads.send('datoteke', [pdf('a.pdf'), pdf('b.pdf')]);
    await settle();
    uploads.drop(uploads.onTheirWay('datoteke')[0]?.id ?? '');
    await settle();
    expect([sent[0]?.signal.aborted, sent[1]?.name, shown()]).toEqual([
      true,
      'b.pdf',
      [['b.pdf', 0, undefined, undefined]],
    ]);
  });

  it('does not forget a file that arrives in a break: it can be sent again after it', async () => {
    const { uploads, sent, shown, phase } = given();
    uploads.send('datoteke', [pdf('a.pdf')]);
    await settle();
    phase.set({ kind: 'break' });
    sent[0]?.arrive('ha');
    await settle();
    expect(shown()).toEqual([['a.pdf', 0, 'problem.assessment.in-break', true]]);
  });

  it.each([
    ['nothing in it', pdf('a.pdf', ''), 'problem.upload.empty'],
    [
      'more than ten megabytes',
      new File([new Uint8Array(10_000_001)], 'a.pdf'),
      'problem.request.too-large',
    ],
    ['a personal number in its name', pdf('a 0101099710005.pdf'), 'problem.text.personal-number'],
  ])('keeps here a file with %s', async (_, file, problem) => {
    const { uploads, sent, shown } = given();
    uploads.send('datoteke', [file]);
    await settle();
    expect([sent.length, shown()]).toEqual([0, [[file.name, 0, problem, false]]]);
  });

  it.each([
    [2, ['h1'], 1],
    [2, ['h1', 'h2'], 0],
    [1, ['h1'], 1],
  ])('sends no more files than there is room for (%d, %j)', async (most, there, expected) => {
    const { uploads, shown } = given(most, there);
    uploads.send('datoteke', [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    await settle();
    expect(shown().map(([, , problem]) => problem)).toEqual(
      ['a', 'b', 'c'].map((__, place) => (place < expected ? undefined : 'ui.item.file.noPlace')),
    );
  });

  it('lets go of what has not arrived when the attempt is handed in, and says how much that was', async () => {
    const { uploads, sent, shown, phase } = given();
    uploads.send('datoteke', [pdf('a.pdf'), pdf('b.pdf')]);
    await settle();
    phase.set({ kind: 'closing' });
    TestBed.tick();
    await settle();
    expect([sent[0]?.signal.aborted, sent.length, shown(), uploads.left()]).toEqual([
      true,
      1,
      [],
      2,
    ]);
  });
});
