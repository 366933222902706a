import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { downloadDocuments } from '@svetionik/contracts/register';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { DocumentsService } from './documents.service';

@Controller()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Handles(downloadDocuments)
  download(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof downloadDocuments>,
    @Headers('range') range?: string,
    @Headers('if-range') ifRange?: string,
  ) {
    return this.documents.download(actor, query, { range, ifRange });
  }
}
