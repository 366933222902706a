import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import type { PersonActor, VisitorActor } from './actor';
import { ENDPOINT } from '../http/handles';
import { extractRequest } from '../http/request';
import { isTraceless } from '../http/traceless';

/** Name of the Passport strategy that turns the session cookie into an actor. */
export const SESSION_STRATEGY = 'session-cookie';

/**
 * Finds out who asks, once a request. Everyone passes, as a person or as a visitor; what they may do is asked next. What is to leave no trace
 * is asked by a visitor, whatever cookie a browser sends along.
 */
@Injectable()
export class AuthenticationGuard extends AuthGuard(SESSION_STRATEGY) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = extractRequest(context);
    const endpoint = this.endpointOf(context);
    request.asksProof = endpoint?.freshProof === true || endpoint?.ownWay === true;
    if (isTraceless(request)) delete request.headers.cookie;
    if (!isActor(request.actor)) await super.canActivate(context);
    return true;
  }

  private endpointOf(context: ExecutionContext): EndpointDefinition | undefined {
    return this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, context.getHandler());
  }

  override handleRequest<Result>(
    error: unknown,
    actor: Result,
    _info: unknown,
    context: ExecutionContext,
  ): Result {
    if (error instanceof Error) throw error;
    extractRequest(context).actor = asActor(actor);
    return actor;
  }
}

function asActor(value: unknown): PersonActor | VisitorActor {
  if (isActor(value)) return value;
  throw new Error('the session strategy gave no actor');
}

function isActor(value: unknown): value is PersonActor | VisitorActor {
  return (
    typeof value === 'object' &&
    value !== null &&
    'permissions' in value &&
    value.permissions instanceof Set
  );
}
