import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Problem, ProblemCode } from '@svetionik/contracts/problems';
import { problems } from '@svetionik/contracts/problems';
import type { Request, Response } from 'express';
import { isConnectionFailure } from '../database/connection-failure';
import { DomainError, unavailable } from './domain-error';
import { routeName } from './request';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.invalid',
  401: 'access.sign-in-required',
  403: 'access.forbidden',
  404: 'access.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
  429: 'request.too-many',
};

/** Answers every failure as problem+json. Only the unexpected is logged, without its values. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = this.problemOf(error, request);
    if (response.headersSent) return void response.destroy();
    const wait = problem.details?.['retryAfterSeconds'];
    if (typeof wait === 'number') response.set('Retry-After', String(wait));
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, request: Request): Problem {
    if (error instanceof DomainError) return error.toProblem();
    const status = statusOf(error);
    const code = status === undefined ? undefined : codeOfStatus[status];
    if (code !== undefined) return { status: problems[code], code, title: code };
    if (isConnectionFailure(error)) return unavailable().toProblem();
    this.logger.error(`${request.method} ${routeName(request)} failed: ${traceOf(error)}`);
    return { status: problems['server.failed'], code: 'server.failed', title: 'server.failed' };
  }
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'status' in error && typeof error.status === 'number')
    return error.status;
  return undefined;
}

/** What the runtime says of these names parts of the program. */
const spoken = ['TypeError', 'ReferenceError'];

/** The kind and the place of a failure. What others say may quote values, which may be of people, or forge a line: it stays out. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const constraint =
    'constraint' in error && typeof error.constraint === 'string' ? ` ${error.constraint}` : '';
  const frames = afterMessage(error)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  const message = spoken.includes(error.name)
    ? `: ${error.message.replace(/\p{Cc}+/gu, ' ').slice(0, 200)}`
    : '';
  return `${error.name}${code}${constraint}${message}\n${frames}`;
}

/** The stack without the message, whose lines may look like it. */
function afterMessage({ stack = '', message }: Error): string {
  return stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
}
