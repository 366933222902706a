import { Controller, Ip } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { checkReceipt, listReceiptKeys, readReceipt } from '@svetionik/contracts/receipts';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ReceiptsService } from './receipts.service';

@Controller()
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsService) {}

  @Handles(readReceipt)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readReceipt>) {
    return this.receipts.read(actor, params.attempt);
  }

  @Handles(listReceiptKeys)
  listKeys(@CurrentActor() actor: PersonActor | VisitorActor) {
    return this.receipts.listKeys(actor);
  }

  @Handles(checkReceipt)
  check(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { body }: EndpointInput<typeof checkReceipt>,
    @Ip() from: string,
  ) {
    return this.receipts.check(actor, body.text, from);
  }
}
