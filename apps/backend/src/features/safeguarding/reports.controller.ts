import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  answerReport,
  changeReportState,
  listReports,
  listStaff,
  makeOwnKey,
  openReport,
  readOwnKey,
} from '@svetionik/contracts/safeguarding';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { OfficerKeysService } from './officer-keys.service';
import { ReportsService } from './reports.service';

@Controller()
export class ReportsController {
  constructor(
    private readonly keys: OfficerKeysService,
    private readonly reports: ReportsService,
  ) {}

  @Handles(listStaff)
  listStaff(@CurrentActor() actor: PersonActor) {
    return this.keys.listStaff(actor);
  }

  @Handles(readOwnKey)
  readKey(@CurrentActor() actor: PersonActor) {
    return this.keys.read(actor);
  }

  @Handles(makeOwnKey)
  makeKey(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof makeOwnKey>,
  ) {
    return this.keys.make(actor, params.key, body.passphrase);
  }

  @Handles(listReports)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listReports>) {
    return this.reports.list(actor, query);
  }

  @Handles(openReport)
  open(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof openReport>,
  ) {
    return this.reports.open(actor, params.report, body.passphrase);
  }

  @Handles(answerReport)
  answer(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof answerReport>,
  ) {
    return this.reports.answer(actor, params.report, params.answer, body.text);
  }

  @Handles(changeReportState)
  changeState(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof changeReportState>,
  ) {
    return this.reports.changeState(actor, params.report, body.state);
  }
}
