import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { listLawChanges, recordLawChange, withdrawLawChange } from '@svetionik/contracts/laws';
import {
  beginRenewal,
  listDueRenewals,
  readLife,
  readOwnLife,
  recogniseLeaveOfAbsence,
  withdrawLeaveOfAbsence,
} from '@svetionik/contracts/renewals';
import type { PersonActor } from '../../platform/access/actor';
import { Answer } from '../../platform/http/answer';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { LawChangesService } from './law-changes.service';
import { LeavesOfAbsenceService } from './leaves-of-absence.service';
import { RenewalsService } from './renewals.service';

/** What becomes of certificates with time. */
@Controller()
export class RenewalsController {
  constructor(
    private readonly renewals: RenewalsService,
    private readonly leaves: LeavesOfAbsenceService,
    private readonly changes: LawChangesService,
  ) {}

  @Handles(readOwnLife)
  readOwn(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readOwnLife>,
  ) {
    return this.renewals.readOwn(actor, params.certificate);
  }

  @Handles(listDueRenewals)
  listDue(@CurrentActor() actor: PersonActor) {
    return this.renewals.listDue(actor);
  }

  @Handles(beginRenewal)
  async begin(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof beginRenewal>,
  ) {
    const { id, created } = await this.renewals.begin(actor, params.renewal, body.certificate);
    return new Answer(created ? 201 : 200, { id });
  }

  @Handles(readLife)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readLife>) {
    return this.renewals.read(actor, params.certificate);
  }

  @Handles(recogniseLeaveOfAbsence)
  recognise(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recogniseLeaveOfAbsence>,
  ) {
    return this.leaves.recognise(actor, params.leave, body);
  }

  @Handles(withdrawLeaveOfAbsence)
  withdrawLeaveOfAbsence(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawLeaveOfAbsence>,
  ) {
    return this.leaves.undoRows(actor, params.leave);
  }

  @Handles(listLawChanges)
  listChanges(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listLawChanges>,
  ) {
    return this.changes.list(actor, query);
  }

  @Handles(recordLawChange)
  recordChange(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof recordLawChange>,
  ) {
    return this.changes.record(actor, params.change, body);
  }

  @Handles(withdrawLawChange)
  withdrawChange(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof withdrawLawChange>,
  ) {
    return this.changes.withdraw(actor, params.change);
  }
}
