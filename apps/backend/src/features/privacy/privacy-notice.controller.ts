import { Controller } from '@nestjs/common';
import { readPrivacyNotice } from '@svetionik/contracts/privacy';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles } from '../../platform/http/handles';
import { PrivacyNoticeService } from './privacy-notice.service';

@Controller()
export class PrivacyNoticeController {
  constructor(private readonly notice: PrivacyNoticeService) {}

  @Handles(readPrivacyNotice)
  read(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.notice.read(actor);
  }
}
