import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { decideRow, listImportedRows, readRefusedRows } from '@svetionik/contracts/imports';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ImportedRowsService } from './imported-rows.service';
import { RefusedRowsService } from './refused-rows.service';

@Controller()
export class ImportedRowsController {
  constructor(
    private readonly rows: ImportedRowsService,
    private readonly refused: RefusedRowsService,
  ) {}

  @Handles(listImportedRows)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listImportedRows>,
  ) {
    return this.rows.list(actor, params.import, query);
  }

  @Handles(decideRow)
  decide(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof decideRow>,
  ) {
    return this.rows.decide(actor, params.import, params.number, body);
  }

  @Handles(readRefusedRows)
  readRefused(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readRefusedRows>,
  ) {
    return this.refused.read(actor, params.import, query.language);
  }
}
