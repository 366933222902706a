import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { collectPermissions } from '@svetionik/domain/access/permissions';
import { Strategy } from 'passport-custom';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { SESSION_STRATEGY } from '../../../platform/access/authentication.guard';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import type { AppRequest } from '../../../platform/http/request';
import { requireLook } from '../identity.access';
import { SessionCookie } from './own-cookie';
import { SessionsService } from './sessions.service';

/**
 * Turns the session cookie into who asks; without a valid one that is a visitor. The header `organisation` is the slug of the address
 * that a visitor's page has: whoever is signed in acts where their session is, whatever a page says.
 */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, SESSION_STRATEGY) {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsService,
    private readonly organisations: OrganisationDirectory,
  ) {
    super();
  }

  async validate(request: AppRequest): Promise<PersonActor | VisitorActor> {
    const token = this.cookie.read(request.headers.cookie);
    const person =
      token === undefined
        ? undefined
        : await this.sessions.find(token, {
            userAgent: request.get('user-agent'),
            asksProof: request.asksProof,
          });
    return person ?? this.visitor(request.get('organisation'));
  }

  /** Who isn't signed in is where the page says that it is; without a word, with the network. */
  private async visitor(address: string | undefined): Promise<VisitorActor> {
    const look = requireLook(
      address === undefined
        ? await this.organisations.findNetwork()
        : (await this.organisations.list()).find(({ slug }) => slug === address),
    );
    return {
      kind: 'visitor',
      organisationId: look.id,
      address,
      hasLeft: look.leaving?.over === true,
      permissions: collectPermissions([]),
    };
  }
}
