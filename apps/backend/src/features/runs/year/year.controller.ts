import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { exportYear, readYear } from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { YearExportService } from './year-export.service';
import { YearService } from './year.service';

@Controller()
export class YearController {
  constructor(
    private readonly years: YearService,
    private readonly exports: YearExportService,
  ) {}

  @Handles(readYear)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readYear>) {
    return this.years.read(actor, params.year);
  }

  @Handles(exportYear)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof exportYear>,
  ) {
    return this.exports.export(actor, params.year, query);
  }
}
