import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  joinRun,
  listJoinableProgrammeRuns,
  listJoinableRuns,
  listOwnRuns,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OwnRunsService } from './own-runs.service';

@Controller()
export class OwnRunsController {
  constructor(private readonly runs: OwnRunsService) {}

  @Handles(listOwnRuns)
  list(@CurrentActor() actor: PersonActor) {
    return this.runs.list(actor);
  }

  @Handles(listJoinableRuns)
  listJoinable(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listJoinableRuns>,
  ) {
    return this.runs.listJoinable(actor, params.slug);
  }

  @Handles(listJoinableProgrammeRuns)
  listJoinableOfProgrammes(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listJoinableProgrammeRuns>,
  ) {
    return this.runs.listJoinableOfProgrammes(actor, query.programme);
  }

  @Handles(joinRun)
  join(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof joinRun>) {
    return this.runs.join(actor, params.run);
  }
}
