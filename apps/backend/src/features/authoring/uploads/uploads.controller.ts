import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  listFacts,
  readUpload,
  uploadFile,
  uploadMedia,
  uploadPicture,
} from '@svetionik/contracts/uploads';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { UploadsService } from './uploads.service';

@Controller()
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  @Handles(uploadPicture)
  picture(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof uploadPicture>,
  ) {
    return this.uploads.uploadPicture(actor, body);
  }

  @Handles(uploadFile)
  file(@CurrentActor() actor: PersonActor, @Input() { body }: EndpointInput<typeof uploadFile>) {
    return this.uploads.uploadFile(actor, body);
  }

  @Handles(uploadMedia)
  media(@CurrentActor() actor: PersonActor, @Input() { body }: EndpointInput<typeof uploadMedia>) {
    return this.uploads.uploadMedia(actor, body);
  }

  @Handles(readUpload)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readUpload>,
    @Headers('range') range?: string,
  ) {
    return this.uploads.read(actor, params.hash, range);
  }

  @Handles(listFacts)
  facts(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listFacts>) {
    return this.uploads.listFacts(actor, query);
  }
}
