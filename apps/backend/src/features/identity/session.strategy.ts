import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { collectPermissions } from '@svetionik/contracts/permissions';
import type { Request } from 'express';
import { Strategy } from 'passport-custom';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { SESSION_STRATEGY } from '../../platform/access/authentication.guard';
import { DefaultOrganisation } from '../../platform/access/default-organisation';
import { SessionCookie } from './own-cookie';
import { SessionsService } from './sessions.service';

/** Turns the session cookie into who asks; without a valid one that is a visitor. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, SESSION_STRATEGY) {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsService,
    private readonly organisations: DefaultOrganisation,
  ) {
    super();
  }

  async validate(request: Request): Promise<PersonActor | VisitorActor> {
    const token = this.cookie.read(request.headers.cookie);
    const person = token === undefined ? undefined : await this.sessions.find(token);
    return (
      person ?? {
        kind: 'visitor',
        organisationId: await this.organisations.find(),
        permissions: collectPermissions([]),
      }
    );
  }
}
