import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { pipeline, Readable } from 'node:stream';
import { Answer } from './answer';
import { SENT } from './contract-adapter';
import { ENDPOINT } from './handles';
import { readInput } from './read-input';
import { PublishedNumbers } from '../privacy/published-numbers';
import { extractRequest } from './request';

/** Holds a route to its contract: what comes in is validated, what goes out is stripped to what is declared. What the other side has by its ETag is not sent again. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly numbers: PublishedNumbers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const endpoint = this.reflector.get<EndpointDefinition>(ENDPOINT, context.getHandler());
    const request = extractRequest(context);
    request.input = await readInput(endpoint, request, (organisationId) =>
      this.numbers.of(organisationId),
    );
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(map((value: unknown) => this.send(endpoint, response, value)));
  }

  private send(endpoint: EndpointDefinition, response: Response, value: unknown): typeof SENT {
    const answer =
      value instanceof Answer ? value : new Answer(value === undefined ? 204 : 200, value);
    const reply = endpoint.replies[answer.status];
    if (reply === undefined)
      throw new Error(
        `${endpoint.name} answers ${answer.status}, which its contract does not declare`,
      );
    response.status(answer.status).set({ 'Cache-Control': 'no-store', ...answer.headers });
    if (answer.headers['ETag'] !== undefined && response.req.fresh) response.status(304).end();
    else if (reply.kind === 'none') response.end();
    else if (reply.kind === 'json') response.json(reply.schema.parse(answer.body));
    else if (answer.body instanceof Readable) pipeline(answer.body, response, () => undefined);
    else response.end(answer.body);
    return SENT;
  }
}
