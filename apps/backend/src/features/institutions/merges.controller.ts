import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  listMerges,
  mergeInstitutions,
  previewMerge,
  undoMerge,
} from '@svetionik/contracts/institutions';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { MergeUndoingService } from './merge-undoing.service';
import { MergesService } from './merges.service';

@Controller()
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly undoing: MergeUndoingService,
  ) {}

  @Handles(previewMerge)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof previewMerge>,
  ) {
    return this.merges.preview(actor, params.institution, query.with);
  }

  @Handles(mergeInstitutions)
  merge(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof mergeInstitutions>,
  ) {
    return this.merges.merge(actor, params.merge, body);
  }

  @Handles(listMerges)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listMerges>) {
    return this.merges.list(actor, query);
  }

  @Handles(undoMerge)
  undo(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof undoMerge>) {
    return this.undoing.undo(actor, params.merge);
  }
}
