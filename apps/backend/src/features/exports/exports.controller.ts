import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  askForExport,
  downloadExport,
  listExports,
  readExport,
} from '@svetionik/contracts/exports';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ExportsService } from './exports.service';

@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handles(askForExport)
  ask(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof askForExport>,
  ) {
    return this.exports.ask(actor, params.export, body);
  }

  @Handles(listExports)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listExports>) {
    return this.exports.list(actor, query);
  }

  @Handles(readExport)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readExport>) {
    return this.exports.read(actor, params.export);
  }

  @Handles(downloadExport)
  download(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof downloadExport>,
    @Headers('range') range?: string,
    @Headers('if-range') ifRange?: string,
  ) {
    return this.exports.download(actor, params.export, { range, ifRange });
  }
}
