import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  confirmImport,
  exportBank,
  listImports,
  readExportReport,
  readImport,
  requestImport,
} from '@svetionik/contracts/exchange';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ExportsService } from './exports.service';
import { ImportsService } from './imports.service';

@Controller()
export class ExchangeController {
  constructor(
    private readonly imports: ImportsService,
    private readonly exports: ExportsService,
  ) {}

  @Handles(requestImport)
  request(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof requestImport>,
  ) {
    return this.imports.request(actor, params, query.format, body);
  }

  @Handles(listImports)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listImports>,
  ) {
    return this.imports.list(actor, params.bank, query);
  }

  @Handles(readImport)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readImport>,
  ) {
    return this.imports.read(actor, params, query);
  }

  @Handles(confirmImport)
  confirm(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof confirmImport>,
  ) {
    return this.imports.confirm(actor, params, version, body);
  }

  @Handles(exportBank)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof exportBank>,
  ) {
    return this.exports.write(actor, params.bank, params.format, body.items);
  }

  @Handles(readExportReport)
  report(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof readExportReport>,
  ) {
    return this.exports.report(actor, params.bank, params.format, body.items);
  }
}
