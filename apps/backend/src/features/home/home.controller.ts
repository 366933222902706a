import { Controller } from '@nestjs/common';
import { listOwnChanges, readHome } from '@svetionik/contracts/home';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles } from '../../platform/http/handles';
import { HomeService } from './home.service';
import { OwnChangesService } from './own-changes.service';

@Controller()
export class HomeController {
  constructor(
    private readonly homes: HomeService,
    private readonly changes: OwnChangesService,
  ) {}

  @Handles(readHome)
  read(@CurrentActor() actor: PersonActor) {
    return this.homes.read(actor);
  }

  @Handles(listOwnChanges)
  listChanges(@CurrentActor() actor: PersonActor) {
    return this.changes.list(actor);
  }
}
