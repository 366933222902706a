import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { DomainError } from '../http/domain-error';
import { ENDPOINT } from '../http/handles';
import { requestOf } from '../http/request';

/** Lets through only who has the permission that the endpoint declares. Without a declaration nobody passes. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const endpoint = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, context.getHandler());
    const { actor } = requestOf(context);
    if (endpoint !== undefined && actor.permissions.has(endpoint.permission)) return true;
    throw new DomainError(actor.kind === 'visitor' ? 'access.sign-in-required' : 'access.forbidden');
  }
}
