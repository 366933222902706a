import { Controller, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  closeRunFeed,
  readFeedFile,
  readRunCalendar,
  readRunFeed,
  renewRunFeed,
} from '@svetionik/contracts/runs';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { RunCalendarService } from './calendar.service';
import { FeedService } from './feed.service';

@Controller()
export class RunCalendarController {
  constructor(
    private readonly calendar: RunCalendarService,
    private readonly feeds: FeedService,
  ) {}

  @Handles(readRunCalendar)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof readRunCalendar>,
  ) {
    return this.calendar.read(actor, query);
  }

  @Handles(readRunFeed)
  findFeed(@CurrentActor() actor: PersonActor) {
    return this.feeds.find(actor);
  }

  @Handles(renewRunFeed)
  renewFeed(@CurrentActor() actor: PersonActor) {
    return this.feeds.renew(actor);
  }

  @Handles(closeRunFeed)
  closeFeed(@CurrentActor() actor: PersonActor) {
    return this.feeds.close(actor);
  }

  @Handles(readFeedFile)
  readFile(
    @CurrentActor() visitor: PersonActor | VisitorActor,
    @Input() { params }: EndpointInput<typeof readFeedFile>,
    @Ip() from: string,
  ) {
    return this.feeds.read(visitor, params.secret, from);
  }
}
