import { Controller } from '@nestjs/common';
import {
  listAssessments,
  orderFigures,
  readComputation,
  readFigures,
} from '@svetionik/contracts/reporting';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { Answer, created } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { FiguresService } from './figures.service';

@Controller()
export class FiguresController {
  constructor(private readonly figures: FiguresService) {}

  @Handles(listAssessments)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listAssessments>,
  ) {
    return this.figures.list(actor, query);
  }

  @Handles(readFigures)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readFigures>) {
    return this.figures.read(actor, params.course, params.edition);
  }

  @Handles(orderFigures)
  async order(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof orderFigures>,
  ) {
    const { computation, isNew } = await this.figures.order(actor, params);
    return isNew ? created(computation) : new Answer(200, computation);
  }

  @Handles(readComputation)
  readComputation(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readComputation>,
  ) {
    return this.figures.readComputation(actor, params.figures);
  }
}
