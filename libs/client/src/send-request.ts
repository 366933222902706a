import { readProblem, RequestProblem } from './problem';
import { buildAddress, buildOptions, type RequestParts, type Route } from './request-line';

/** What one may wait for one answer, or until a file is sent. In milliseconds. */
const patience = { answer: 20_000, file: 300_000 } as const;

/** How a request is sent; a page of the server itself needs none of it. */
export interface Sending {
  /** The origin of the server, for whoever is not a page of its own. */
  readonly address?: string;
  /** What goes with it besides: the cookie of a session, where no browser sends it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose page a change comes from. */
  readonly owner?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait before each further try, in milliseconds. Only what reads may be tried again. */
  readonly pauses?: readonly number[];
}

/**
 * Sends a request and gives the successful reply; anything else is thrown as a {@link RequestProblem}, except what the signal
 * stops.
 *
 * @example
 * await sendRequest({ method: 'GET', path: '/api/v1/tracks' }, {}, { pauses: [400, 1_500] });
 */
export async function sendRequest(
  route: Route,
  parts: RequestParts,
  sending: Sending = {},
): Promise<Response> {
  try {
    return await tryOnce(route, parts, sending);
  } catch (error) {
    const [pause, ...pauses] = sending.pauses ?? [];
    if (pause === undefined || sending.signal?.aborted || !mayPass(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return sendRequest(route, parts, { ...sending, pauses });
  }
}

/** The reply where it is a successful one; otherwise throws its problem. */
export async function requireOk(reply: Response): Promise<Response> {
  if (!reply.ok) throw await readProblem(reply);
  return reply;
}

async function tryOnce(
  route: Route,
  parts: RequestParts,
  { address = '', headers: more = {}, owner, signal }: Sending,
): Promise<Response> {
  const timeout = AbortSignal.timeout(parts.body instanceof Blob ? patience.file : patience.answer);
  const options = buildOptions(route, parts, owner);
  const headers = new Headers(options.headers);
  // browsers say by themselves from where a change comes
  if (address !== '') headers.set('origin', address);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  const reply = await fetch(address + buildAddress(route, parts), {
    ...options,
    headers,
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestProblem(timeout.aborted ? 'network.timeout' : 'network.unreachable');
  });
  return requireOk(reply);
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof RequestProblem)) return false;
  return error.code === 'network.unreachable' || [502, 503, 504].includes(error.status);
}
