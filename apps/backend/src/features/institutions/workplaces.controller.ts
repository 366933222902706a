import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  chooseWorkplace,
  listWrittenNames,
  readWorkplace,
  sortWrittenName,
  suggestInstitutions,
} from '@svetionik/contracts/institutions';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { WorkplacesService } from './workplaces.service';
import { WrittenNamesService } from './written-names.service';

@Controller()
export class WorkplacesController {
  constructor(
    private readonly workplaces: WorkplacesService,
    private readonly written: WrittenNamesService,
  ) {}

  @Handles(suggestInstitutions)
  suggest(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof suggestInstitutions>,
  ) {
    return this.workplaces.suggest(actor, query);
  }

  @Handles(readWorkplace)
  read(@CurrentActor() actor: PersonActor) {
    return this.workplaces.read(actor);
  }

  @Handles(chooseWorkplace)
  choose(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof chooseWorkplace>,
  ) {
    return this.workplaces.choose(actor, body);
  }

  @Handles(listWrittenNames)
  listWritten(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listWrittenNames>,
  ) {
    return this.written.list(actor, query);
  }

  @Handles(sortWrittenName)
  sortWritten(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof sortWrittenName>,
  ) {
    return this.written.sort(actor, params.written, body);
  }
}
