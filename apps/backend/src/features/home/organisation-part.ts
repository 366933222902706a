import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readHome } from '@svetionik/contracts/home';
import type { PersonActor } from '../../platform/access/actor';
import { HealthChecks } from '../../platform/health/health-checks';
import { SetupService } from '../setup';

type Organisation = NonNullable<EndpointReply<typeof readHome>['organisation']>;

/** What an organisation lacks, and what the checks of the system found. */
@Injectable()
export class OrganisationPart {
  constructor(
    private readonly setup: SetupService,
    private readonly health: HealthChecks,
  ) {}

  async read(actor: PersonActor): Promise<Pick<Organisation, 'setup' | 'troubles'> | null> {
    if (!actor.permissions.has('organisation.manage')) return null;
    const { steps } = await this.setup.read(actor);
    const { findings } = await this.health.report();
    return {
      setup: steps.filter(({ done }) => !done).length,
      troubles: findings.filter(({ state }) => state !== 'ok').length,
    };
  }
}
