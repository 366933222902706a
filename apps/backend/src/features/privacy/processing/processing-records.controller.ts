import { Controller } from '@nestjs/common';
import { readProcessingRecords } from '@svetionik/contracts/privacy';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles } from '../../../platform/http/handles';
import { ProcessingRecordsService } from './processing-records.service';

@Controller()
export class ProcessingRecordsController {
  constructor(private readonly records: ProcessingRecordsService) {}

  @Handles(readProcessingRecords)
  read(@CurrentActor() actor: PersonActor) {
    return this.records.read(actor);
  }
}
