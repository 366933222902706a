import { sendFile } from './send-file';

/** What the browser would do with the request, done by hand. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: object) => void; onload?: () => void } = {};
  readonly sent: { method?: string; address?: string; headers: string[][] } = { headers: [] };
  status = 201;
  response = new Blob(['{"hash":"ab"}']);
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;

  constructor() {
    FakeRequest.last = this;
  }
  open(method: string, address: string): void {
    Object.assign(this.sent, { method, address });
  }
  setRequestHeader(name: string, value: string): void {
    this.sent.headers.push([name, value]);
  }
  getResponseHeader(): string {
    return 'application/json';
  }
  send(): void {
    return;
  }
  abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }
}

class FakeResponse {
  constructor(
    readonly body: Blob,
    readonly options: { readonly status: number },
  ) {}
}

function given() {
  const shares: number[] = [];
  const stop = new AbortController();
  const reply = sendFile({
    method: 'POST',
    address: '/a',
    headers: new Headers({ 'signed-in-as': 'p' }),
    body: new FormData(),
    progress: (share) => shares.push(share),
    signal: stop.signal,
  });
  return { reply, shares, stop, request: FakeRequest.last };
}

describe('sendFile', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { XMLHttpRequest: FakeRequest, Response: FakeResponse });
  });
  afterEach(() => jest.useRealTimers());

  it('says how much has left, and gives the reply', async () => {
    const { reply, shares, request } = given();
    for (const loaded of [0, 50, 200]) request.upload.onprogress?.({ loaded, total: 200 });
    request.onload?.();
    expect(await reply).toMatchObject({ body: { size: 13 }, options: { status: 201 } });
    expect([shares, request.sent]).toEqual([
      [0, 0.25, 1],
      { method: 'POST', address: '/a', headers: [['signed-in-as', 'p']] },
    ]);
  });

  it('fails as unreachable when the line breaks', async () => {
    const { reply, request } = given();
    request.onerror?.();
    await expect(reply).rejects.toMatchObject({ code: 'network.unreachable' });
  });

  it('waits as long as it moves, and fails half a minute after it stops moving', async () => {
    const { reply, request } = given();
    const failed = expect(reply).rejects.toMatchObject({ code: 'network.timeout' });
    for (let minute = 0; minute < 10; minute++) {
      jest.advanceTimersByTime(29_000);
      request.upload.onprogress?.({ loaded: minute, total: 10 });
    }
    jest.advanceTimersByTime(30_000);
    await failed;
  });

  it('can be stopped', async () => {
    const { reply, stop } = given();
    stop.abort();
    await expect(reply).rejects.toMatchObject({ name: 'AbortError' });
  });
});
