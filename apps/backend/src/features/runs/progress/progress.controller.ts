import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { exportParticipants, readRunSums } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ParticipantsExportService } from './export.service';
import { RunSumsService } from './run-sums.service';

@Controller()
export class ProgressController {
  constructor(
    private readonly sums: RunSumsService,
    private readonly exports: ParticipantsExportService,
  ) {}

  @Handles(readRunSums)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readRunSums>,
  ) {
    return this.sums.read(actor, params.run, query.by);
  }

  @Handles(exportParticipants)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportParticipants>,
  ) {
    return this.exports.export(actor, params.run, query);
  }
}
