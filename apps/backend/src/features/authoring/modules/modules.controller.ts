import { Controller } from '@nestjs/common';
import {
  checkModuleDraft,
  compareEditions,
  createModule,
  listModules,
  previewModule,
  publishModule,
  readModule,
  saveOutline,
} from '@svetionik/contracts/authoring';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { ModuleEditionsService } from './module-editions.service';
import { ModulesService } from './modules.service';

@Controller()
export class ModulesController {
  constructor(
    private readonly modules: ModulesService,
    private readonly editions: ModuleEditionsService,
  ) {}

  @Handles(listModules)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listModules>) {
    return this.modules.list(actor, query);
  }

  @Handles(createModule)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createModule>,
  ) {
    return this.modules.create(actor, params.module, body);
  }

  @Handles(readModule)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readModule>) {
    return this.modules.read(actor, params.module);
  }

  @Handles(saveOutline)
  saveOutline(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveOutline>,
  ) {
    return this.modules.saveOutline(actor, params.module, version, body);
  }

  @Handles(previewModule)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof previewModule>,
  ) {
    return this.editions.preview(actor, params.module, query.script);
  }

  @Handles(checkModuleDraft)
  check(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof checkModuleDraft>,
  ) {
    return this.editions.check(actor, params.module);
  }

  @Handles(publishModule)
  publish(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof publishModule>,
  ) {
    return this.editions.publish(actor, params.module, version);
  }

  @Handles(compareEditions)
  compare(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof compareEditions>,
  ) {
    return this.editions.compare(actor, params.module, query);
  }
}
