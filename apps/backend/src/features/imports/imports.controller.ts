import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  applyImport,
  countEntered,
  discardImport,
  listPeopleImports,
  mapColumns,
  readPeopleImport,
  undoImport,
  uploadImport,
} from '@svetionik/contracts/imports';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ImportStepsService } from './import-steps.service';
import { ImportsService } from './imports.service';

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly steps: ImportStepsService,
  ) {}

  @Handles(uploadImport)
  upload(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof uploadImport>,
  ) {
    return this.imports.upload(actor, params.import, body);
  }

  @Handles(listPeopleImports)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listPeopleImports>,
  ) {
    return this.imports.list(actor, query);
  }

  @Handles(readPeopleImport)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readPeopleImport>,
  ) {
    return this.imports.read(actor, params.import);
  }

  @Handles(mapColumns)
  mapColumns(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof mapColumns>) {
    return this.steps.mapColumns(actor, input);
  }

  @Handles(countEntered)
  countEntered(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof countEntered>,
  ) {
    return this.imports.countEntered(actor, params.import, query);
  }

  @Handles(applyImport)
  apply(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof applyImport>) {
    return this.steps.apply(actor, input);
  }

  @Handles(undoImport)
  undo(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof undoImport>,
  ) {
    return this.steps.undo(actor, params.import, version);
  }

  @Handles(discardImport)
  discard(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof discardImport>,
  ) {
    return this.steps.discard(actor, params.import, version);
  }
}
