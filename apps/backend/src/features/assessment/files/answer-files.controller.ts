import { Controller } from '@nestjs/common';
import { readAnswerFile, readMarkedFile, uploadAnswerFile } from '@svetionik/contracts/attachments';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MarkedFilesService } from '../marking/marked-files.service';
import { AnswerFilesService } from './answer-files.service';

@Controller()
export class AnswerFilesController {
  constructor(
    private readonly files: AnswerFilesService,
    private readonly marked: MarkedFilesService,
  ) {}

  @Handles(uploadAnswerFile)
  upload(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof uploadAnswerFile>,
  ) {
    return this.files.upload(actor, { attemptId: params.attempt, position: params.position }, body);
  }

  @Handles(readAnswerFile)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readAnswerFile>,
  ) {
    return this.files.read(actor, params.attempt, params.hash);
  }

  @Handles(readMarkedFile)
  readMarked(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readMarkedFile>,
  ) {
    return this.marked.read(actor, params.task, params.place);
  }
}
