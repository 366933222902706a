import { Controller } from '@nestjs/common';
import { readHome } from '@svetionik/contracts/home';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles } from '../../platform/http/handles';
import { HomeService } from './home.service';

@Controller()
export class HomeController {
  constructor(private readonly homes: HomeService) {}

  @Handles(readHome)
  read(@CurrentActor() actor: PersonActor) {
    return this.homes.read(actor);
  }
}
