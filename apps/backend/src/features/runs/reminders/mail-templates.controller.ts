import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addMailTemplate,
  editMailTemplate,
  listMailTemplates,
  readMailTemplate,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MailTemplatesService } from './mail-templates.service';

@Controller()
export class MailTemplatesController {
  constructor(private readonly templates: MailTemplatesService) {}

  @Handles(listMailTemplates)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listMailTemplates>,
  ) {
    return this.templates.list(actor, query);
  }

  @Handles(readMailTemplate)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readMailTemplate>,
  ) {
    return this.templates.read(actor, params.template);
  }

  @Handles(addMailTemplate)
  add(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addMailTemplate>,
  ) {
    return this.templates.add(actor, params.template, body);
  }

  @Handles(editMailTemplate)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editMailTemplate>,
  ) {
    return this.templates.edit(actor, params.template, version, body);
  }
}
