import { Controller } from '@nestjs/common';
import { readDocumentName, stateDocumentName } from '@svetionik/contracts/document-names';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { DocumentNamesService } from './document-names.service';

@Controller()
export class DocumentNamesController {
  constructor(private readonly names: DocumentNamesService) {}

  @Handles(readDocumentName)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readDocumentName>,
  ) {
    return this.names.read(actor, params.enrolment);
  }

  @Handles(stateDocumentName)
  state(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof stateDocumentName>,
  ) {
    return this.names.state(actor, params.enrolment, body);
  }
}
