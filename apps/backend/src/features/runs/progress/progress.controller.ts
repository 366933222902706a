import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  exportParticipants,
  exportRunSums,
  listSummedRuns,
  readRunSums,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ParticipantsExportService } from './export.service';
import { RunSumsService } from './run-sums.service';
import { SumsExportService } from './sums-export.service';

@Controller()
export class ProgressController {
  constructor(
    private readonly sums: RunSumsService,
    private readonly exports: ParticipantsExportService,
    private readonly sumsExports: SumsExportService,
  ) {}

  @Handles(readRunSums)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readRunSums>,
  ) {
    return this.sums.read(actor, params.run, query.by);
  }

  @Handles(listSummedRuns)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listSummedRuns>,
  ) {
    return this.sums.list(actor, query);
  }

  @Handles(exportRunSums)
  exportSums(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportRunSums>,
  ) {
    return this.sumsExports.export(actor, params.run, query);
  }

  @Handles(exportParticipants)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportParticipants>,
  ) {
    return this.exports.export(actor, params.run, query);
  }
}
