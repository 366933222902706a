import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { PersonActor, VisitorActor } from '../access/actor';

/** What the chain before a handler puts on the request. */
export interface AppRequest extends Request {
  actor: PersonActor | VisitorActor;
  /** Whether what is asked for is opened by a fresh proof alone. */
  asksProof: boolean;
  input: unknown;
}

export function extractRequest(context: ExecutionContext): AppRequest {
  return context.switchToHttp().getRequest<AppRequest>();
}

export function extractInput(context: ExecutionContext): unknown {
  return extractRequest(context).input;
}

/** The name in brackets of the route's pattern, never the address that was asked: it may hold a code. */
export function routeName(request: Request): string {
  const route: unknown = request.route;
  if (
    typeof route === 'object' &&
    route !== null &&
    'path' in route &&
    typeof route.path === 'string'
  )
    return route.path;
  return '(no route)';
}
