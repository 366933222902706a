import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { DomainError } from '../http/domain-error';
import { ENDPOINT } from '../http/handles';
import { extractRequest } from '../http/request';

/**
 * Lets through only who has the permission that the endpoint declares. Without a declaration nobody passes. A page may name
 * whose it is: when somebody else has signed in in this browser meanwhile, what was written on it is not taken as theirs.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const endpoint = this.reflector.get<EndpointDefinition | undefined>(
      ENDPOINT,
      context.getHandler(),
    );
    const { actor, headers } = extractRequest(context);
    const owner = endpoint?.permission === 'public' ? undefined : headers['signed-in-as'];
    const signedIn = actor.kind === 'person' && (owner === undefined || owner === actor.personId);
    if (endpoint?.permission !== 'public' && !signedIn)
      throw new DomainError('access.sign-in-required');
    if (endpoint !== undefined && actor.permissions.has(endpoint.permission)) return true;
    throw new DomainError('access.forbidden');
  }
}
