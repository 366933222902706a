import { Controller, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { openCase, readReceivers, sendReport, writeMore } from '@svetionik/contracts/safeguarding';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CasesService } from './cases.service';
import { HourlyCounters } from './hourly-counters';

/** An hour of one address, behind which a station or a classroom may stand. */
const mostReports = 60;
const mostOpenings = 120;

@Controller()
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly counters: HourlyCounters,
  ) {}

  @Handles(readReceivers)
  receivers(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.cases.receivers(actor);
  }

  @Handles(sendReport)
  send(@Input() { params, body }: EndpointInput<typeof sendReport>, @Ip() from: string) {
    this.counters.spend('send', from, mostReports);
    return this.cases.send(params.report, body);
  }

  @Handles(openCase)
  open(@Input() { body }: EndpointInput<typeof openCase>, @Ip() from: string) {
    this.counters.spend('open', from, mostOpenings);
    return this.cases.open(body.caseKey);
  }

  @Handles(writeMore)
  writeMore(@Input() { params, body }: EndpointInput<typeof writeMore>, @Ip() from: string) {
    this.counters.spend('open', from, mostOpenings);
    return this.cases.writeMore(params.message, body);
  }
}
