import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  editLicenceRule,
  listLicenceRules,
  listLicenceRuleUse,
  removeLicencePeriod,
  writeLicencePeriod,
} from '@svetionik/contracts/licences';
import {
  printTranscript,
  readLearnerRecord,
  readPrint,
  readPrintDocument,
  readTranscript,
} from '@svetionik/contracts/transcript';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { LearnerRecordService } from './learner-record.service';
import { LicencePeriodsService } from './licence-periods.service';
import { LicenceRulesService } from './licence-rules.service';
import { TranscriptService } from './transcript.service';

@Controller()
export class TranscriptController {
  constructor(
    private readonly transcripts: TranscriptService,
    private readonly records: LearnerRecordService,
    private readonly periods: LicencePeriodsService,
    private readonly rules: LicenceRulesService,
  ) {}

  @Handles(readTranscript)
  read(@CurrentActor() actor: PersonActor) {
    return this.transcripts.read(actor);
  }

  @Handles(printTranscript)
  print(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof printTranscript>,
  ) {
    return this.transcripts.print(actor, params.print, body.language);
  }

  @Handles(readPrint)
  readPrint(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readPrint>,
  ) {
    return this.transcripts.readPrint(actor, params.print);
  }

  @Handles(readPrintDocument)
  readDocument(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readPrintDocument>,
  ) {
    return this.transcripts.readDocument(actor, params.print);
  }

  @Handles(readLearnerRecord)
  readLearnerRecord(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof readLearnerRecord>,
  ) {
    return this.records.read(actor, query.language);
  }

  @Handles(listLicenceRules)
  listRules(@CurrentActor() actor: PersonActor) {
    return this.rules.list(actor);
  }

  @Handles(listLicenceRuleUse)
  listRuleUse(@CurrentActor() actor: PersonActor) {
    return this.rules.listUse(actor);
  }

  @Handles(editLicenceRule)
  editRule(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof editLicenceRule>,
  ) {
    return this.rules.edit(actor, input);
  }

  @Handles(writeLicencePeriod)
  writePeriod(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof writeLicencePeriod>,
  ) {
    return this.periods.write(actor, input);
  }

  @Handles(removeLicencePeriod)
  removePeriod(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof removeLicencePeriod>,
  ) {
    return this.periods.remove(actor, input);
  }
}
