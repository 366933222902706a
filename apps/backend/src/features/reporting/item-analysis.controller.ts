import { Controller } from '@nestjs/common';
import {
  listAssessments,
  orderItemAnalysis,
  readComputation,
  readItemAnalysis,
} from '@svetionik/contracts/reporting';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { Answer, created } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ItemAnalysisService } from './item-analysis.service';

@Controller()
export class ItemAnalysisController {
  constructor(private readonly analysis: ItemAnalysisService) {}

  @Handles(listAssessments)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listAssessments>,
  ) {
    return this.analysis.list(actor, query);
  }

  @Handles(readItemAnalysis)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readItemAnalysis>,
  ) {
    return this.analysis.read(actor, params.course, params.edition);
  }

  @Handles(orderItemAnalysis)
  async order(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof orderItemAnalysis>,
  ) {
    const { computation, isNew } = await this.analysis.order(actor, params);
    return isNew ? created(computation) : new Answer(200, computation);
  }

  @Handles(readComputation)
  readComputation(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readComputation>,
  ) {
    return this.analysis.readComputation(actor, params.analysis);
  }
}
