import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  changeMark,
  chooseMarking,
  finishMarking,
  listGiven,
  listMarking,
  readMarkerChoice,
  readMarking,
  releaseTask,
  saveMarking,
  takeTask,
} from '@svetionik/contracts/marking';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MarkChangesService } from './mark-changes.service';
import { MarkingQueueService } from './marking-queue.service';
import { MarkingService } from './marking.service';

@Controller()
export class MarkingController {
  constructor(
    private readonly marking: MarkingService,
    private readonly queue: MarkingQueueService,
    private readonly changes: MarkChangesService,
  ) {}

  @Handles(listMarking)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listMarking>) {
    return this.queue.list(actor, query);
  }

  @Handles(readMarkerChoice)
  choice(@CurrentActor() actor: PersonActor) {
    return this.queue.choice(actor);
  }

  @Handles(chooseMarking)
  choose(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof chooseMarking>,
  ) {
    return this.queue.choose(actor, body);
  }

  @Handles(takeTask)
  take(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof takeTask>,
  ) {
    return this.marking.take(actor, params.task, query.script);
  }

  @Handles(readMarking)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof readMarking>,
  ) {
    return this.marking.read(actor, params.task, query.script);
  }

  @Handles(saveMarking)
  save(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof saveMarking>) {
    return this.marking.save(actor, input);
  }

  @Handles(finishMarking)
  finish(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof finishMarking>) {
    return this.marking.finish(actor, input);
  }

  @Handles(releaseTask)
  release(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof releaseTask>,
  ) {
    return this.marking.release(actor, params.task);
  }

  @Handles(listGiven)
  listGiven(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listGiven>,
  ) {
    return this.changes.list(actor, query);
  }

  @Handles(changeMark)
  change(@CurrentActor() actor: PersonActor, @Input() input: EndpointInput<typeof changeMark>) {
    return this.changes.change(actor, input);
  }
}
