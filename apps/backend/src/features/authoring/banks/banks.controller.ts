import { Controller } from '@nestjs/common';
import {
  createBank,
  createItem,
  labelItems,
  listBanks,
  readBank,
  removeItem,
  saveBank,
  saveItem,
} from '@svetionik/contracts/banks';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { BanksService } from './banks.service';
import { ItemsService } from './items.service';

@Controller()
export class BanksController {
  constructor(
    private readonly banks: BanksService,
    private readonly items: ItemsService,
  ) {}

  @Handles(listBanks)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listBanks>) {
    return this.banks.list(actor, query);
  }

  @Handles(createBank)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createBank>,
  ) {
    return this.banks.create(actor, params.bank, body);
  }

  @Handles(readBank)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readBank>) {
    return this.banks.read(actor, params.bank);
  }

  @Handles(saveBank)
  save(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveBank>,
  ) {
    return this.banks.save(actor, params.bank, version, body);
  }

  @Handles(createItem)
  createItem(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createItem>,
  ) {
    return this.items.create(actor, params.bank, params.item, body);
  }

  @Handles(saveItem)
  saveItem(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveItem>,
  ) {
    return this.items.save(actor, params.bank, params.item, version, body);
  }

  @Handles(labelItems)
  labelItems(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof labelItems>,
  ) {
    return this.items.label(actor, params.bank, body);
  }

  @Handles(removeItem)
  removeItem(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof removeItem>,
  ) {
    return this.items.remove(actor, params.bank, params.item, version);
  }
}
