import { Controller, Headers } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  downloadOwnData,
  downloadPersonData,
  listOwnReadings,
  orderOwnData,
  orderPersonData,
  readOwnData,
  readPersonData,
} from '@svetionik/contracts/privacy';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ReadingsService } from '../readings/readings.service';
import { OwnDataService } from './own-data.service';

@Controller()
export class OwnDataController {
  constructor(
    private readonly ownData: OwnDataService,
    private readonly readings: ReadingsService,
  ) {}

  @Handles(readOwnData)
  read(@CurrentActor() actor: PersonActor) {
    return this.ownData.read(actor);
  }

  @Handles(orderOwnData)
  order(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof orderOwnData>,
  ) {
    return this.ownData.order(actor, params.export, body.language);
  }

  @Handles(downloadOwnData)
  download(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof downloadOwnData>,
    @Headers('range') range?: string,
    @Headers('if-range') ifRange?: string,
  ) {
    return this.ownData.download(actor, params.export, { range, ifRange });
  }

  @Handles(listOwnReadings)
  listReadings(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOwnReadings>,
  ) {
    return this.readings.listOwn(actor, query);
  }

  @Handles(readPersonData)
  readOf(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readPersonData>,
  ) {
    return this.ownData.readOf(actor, params.person);
  }

  @Handles(orderPersonData)
  orderOf(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof orderPersonData>,
  ) {
    return this.ownData.orderOf(actor, input);
  }

  @Handles(downloadPersonData)
  downloadOf(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof downloadPersonData>,
    @Headers('range') range?: string,
    @Headers('if-range') ifRange?: string,
  ) {
    return this.ownData.downloadOf(actor, params, { range, ifRange });
  }
}
