import autocannon from 'autocannon';

const connections = 32;
const seconds = 4;

/** A request as one of the clients sends it; `turn` counts that client's requests. */
export interface ClientRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly cookie: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 32 clients for four seconds on loopback; successful replies a second. Any other reply fails the bench. */
export async function load(
  address: string,
  requestOf: (client: number, turn: number) => ClientRequest,
): Promise<number> {
  let clients = 0;
  const instance = autocannon({
    url: address,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const number = clients++;
      let turn = 0;
      client.setRequests([
        { setupRequest: (base) => ({ ...base, ...asSent(address, requestOf(number, turn++)) }) },
      ]);
    },
  });
  const result = await instance;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${result.errors} failed requests; statuses ${JSON.stringify(result.statusCodeStats)}`,
    );
  return result['2xx'] / result.duration;
}

function asSent(
  address: string,
  { method, path, cookie, body, headers }: ClientRequest,
): autocannon.Request {
  return {
    method,
    path,
    headers: { Cookie: cookie, Origin: address, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}
