import type { ProblemCode } from '@svetionik/contracts/problems';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { DomainError } from '../http/domain-error';

/** Requests that are none by the rules of HTTP never become one that a route could answer; they get a problem all the same. */
export function answerUnreadableRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    answer(
      socket,
      error.code === 'HPE_HEADER_OVERFLOW' ? 'request.address-too-long' : 'request.invalid',
    );
  });
}

function answer(socket: Duplex, code: ProblemCode): void {
  const problem = new DomainError(code).toProblem();
  const body = JSON.stringify(problem);
  const reason = problem.status === 414 ? 'URI Too Long' : 'Bad Request';
  const head = [
    `HTTP/1.1 ${problem.status} ${reason}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
