import { Controller } from '@nestjs/common';
import {
  exportActions,
  listActions,
  suggestPeople,
  verifyActions,
} from '@svetionik/contracts/audits';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { AuditsService } from './audits.service';
import { ActionsExportService } from './export.service';

@Controller()
export class AuditsController {
  constructor(
    private readonly audits: AuditsService,
    private readonly exports: ActionsExportService,
  ) {}

  @Handles(listActions)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listActions>) {
    return this.audits.list(actor, query);
  }

  @Handles(suggestPeople)
  suggest(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof suggestPeople>,
  ) {
    return this.audits.suggest(actor, query.search);
  }

  @Handles(exportActions)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof exportActions>,
  ) {
    return this.exports.export(actor, query);
  }

  @Handles(verifyActions)
  verify(@CurrentActor() actor: PersonActor) {
    return this.audits.verify(actor);
  }
}
