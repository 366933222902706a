import { Controller } from '@nestjs/common';
import {
  editReportTemplate,
  exportReport,
  listReportTemplates,
  previewReport,
  readServiceRequest,
} from '@svetionik/contracts/authority-reports';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { AuthorityReportsService } from './authority-reports.service';

@Controller()
export class AuthorityReportsController {
  constructor(private readonly reports: AuthorityReportsService) {}

  @Handles(listReportTemplates)
  listTemplates(@CurrentActor() actor: PersonActor) {
    return this.reports.listTemplates(actor);
  }

  @Handles(editReportTemplate)
  editTemplate(
    @CurrentActor() actor: PersonActor,
    @Input() input: EndpointInput<typeof editReportTemplate>,
  ) {
    return this.reports.editTemplate(actor, input);
  }

  @Handles(readServiceRequest)
  readServiceRequest(@CurrentActor() actor: PersonActor) {
    return this.reports.readServiceRequest(actor);
  }

  @Handles(previewReport)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof previewReport>,
  ) {
    return this.reports.preview(actor, body);
  }

  @Handles(exportReport)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof exportReport>,
  ) {
    return this.reports.export(actor, query);
  }
}
