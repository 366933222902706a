import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { exportSharedSums, readSharedSums } from '@svetionik/contracts/sharing';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { SharedSumsExportService } from './shared-sums-export.service';
import { SharedSumsService } from './shared-sums.service';

@Controller()
export class SharedSumsController {
  constructor(
    private readonly sums: SharedSumsService,
    private readonly exports: SharedSumsExportService,
  ) {}

  @Handles(readSharedSums)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readSharedSums>,
  ) {
    return this.sums.read(actor, params.course);
  }

  @Handles(exportSharedSums)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportSharedSums>,
  ) {
    return this.exports.export(actor, params.course, query);
  }
}
