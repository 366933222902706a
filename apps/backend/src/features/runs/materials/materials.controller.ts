import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  addFile,
  addLink,
  listMaterials,
  readMaterialFile,
  removeMaterial,
} from '@svetionik/contracts/runs';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { MaterialsService } from './materials.service';

@Controller()
export class MaterialsController {
  constructor(private readonly materials: MaterialsService) {}

  @Handles(listMaterials)
  list(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof listMaterials>,
  ) {
    return this.materials.list(actor, params.run);
  }

  @Handles(addLink)
  addLink(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addLink>,
  ) {
    return this.materials.addLink(actor, params, body);
  }

  @Handles(addFile)
  addFile(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof addFile>,
  ) {
    return this.materials.addFile(actor, params.run, body);
  }

  @Handles(removeMaterial)
  remove(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof removeMaterial>,
  ) {
    return this.materials.remove(actor, params.run, params.material);
  }

  @Handles(readMaterialFile)
  read(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readMaterialFile>,
  ) {
    return this.materials.read(actor, params.run, params.material);
  }
}
