import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addRun,
  changeRunState,
  editRun,
  listRuns,
  previewRunChange,
  readRun,
  readRunChoices,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { RunChoicesService } from './choices.service';
import { RunChangesService } from './run-changes.service';
import { RunsService } from './runs.service';

@Controller()
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly changes: RunChangesService,
    private readonly choices: RunChoicesService,
  ) {}

  @Handles(listRuns)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listRuns>) {
    return this.runs.list(actor, query);
  }

  @Handles(readRun)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readRun>) {
    return this.runs.read(actor, params.run);
  }

  @Handles(readRunChoices)
  readChoices(@CurrentActor() actor: PersonActor) {
    return this.choices.read(actor);
  }

  @Handles(addRun)
  add(@CurrentActor() actor: PersonActor, @Input() { params, body }: EndpointInput<typeof addRun>) {
    return this.runs.add(actor, params.run, body);
  }

  @Handles(editRun)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editRun>,
  ) {
    return this.runs.edit(actor, params.run, version, body);
  }

  @Handles(previewRunChange)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof previewRunChange>,
  ) {
    return this.changes.preview(actor, params.run, query.deed);
  }

  @Handles(changeRunState)
  change(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof changeRunState>,
  ) {
    return this.changes.change(actor, params.run, version, body.deed);
  }
}
