import { RequestProblem } from '@svetionik/client/problem';

/** Milliseconds without any progress after which a file counts as stuck. However long a slow line takes, it is not cut off while it moves. */
const patience = 30_000;

/** What is to be sent, and who is told how much of it has left, as a share from 0 to 1. */
export interface FileRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  readonly body: FormData;
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a form with a file. By XMLHttpRequest, because fetch does not say how much has left. */
export function sendFile({
  method,
  address,
  headers,
  body,
  progress,
  signal,
}: FileRequest): Promise<Response> {
  const request = new XMLHttpRequest();
  return new Promise<Response>((resolve, reject) => {
    const stuck = () => {
      reject(new RequestProblem('network.timeout'));
      request.abort();
    };
    let timer = setTimeout(stuck, patience);
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(stuck, patience);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      progress(total > 0 ? loaded / total : 0);
    };
    request.upload.onload = moved;
    request.onload = () => resolve(replyOf(request));
    request.onerror = () => reject(new RequestProblem('network.unreachable'));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    request.onloadend = () => clearTimeout(timer);
    signal.addEventListener('abort', () => request.abort());
    request.open(method, address);
    headers.forEach((value, name) => request.setRequestHeader(name, value));
    request.responseType = 'blob';
    request.send(body);
  });
}

function replyOf(request: XMLHttpRequest): Response {
  return new Response(contentOf(request), {
    status: request.status,
    headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
  });
}

function contentOf({ response }: { readonly response: unknown }): Blob | null {
  return response instanceof Blob ? response : null;
}
