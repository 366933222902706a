import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  chooseCoordinatedInstitutions,
  countPeople,
  exportPeople,
  forgetFilter,
  listOwnOpenings,
  listPeople,
  listSavedFilters,
  readPerson,
  saveFilter,
} from '@svetionik/contracts/people';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { CoordinationService } from './coordination.service';
import { PeopleExportService } from './export.service';
import { OpeningsService } from './openings.service';
import { PeopleService } from './people.service';
import { PersonService } from './person.service';
import { SavedFiltersService } from './saved-filters.service';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly persons: PersonService,
    private readonly openings: OpeningsService,
    private readonly coordination: CoordinationService,
    private readonly exports: PeopleExportService,
    private readonly filters: SavedFiltersService,
  ) {}

  @Handles(listPeople)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listPeople>) {
    return this.people.list(actor, query);
  }

  @Handles(countPeople)
  count(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof countPeople>) {
    return this.people.count(actor, query);
  }

  @Handles(exportPeople)
  export(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof exportPeople>,
  ) {
    return this.exports.export(actor, query);
  }

  @Handles(listSavedFilters)
  listFilters(@CurrentActor() actor: PersonActor) {
    return this.filters.list(actor);
  }

  @Handles(saveFilter)
  saveFilter(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof saveFilter>,
  ) {
    return this.filters.save(actor, params.filter, body);
  }

  @Handles(forgetFilter)
  forgetFilter(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof forgetFilter>,
  ) {
    return this.filters.forget(actor, params.filter);
  }

  @Handles(readPerson)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readPerson>) {
    return this.persons.read(actor, params.person);
  }

  @Handles(listOwnOpenings)
  listOpenings(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listOwnOpenings>,
  ) {
    return this.openings.listOwn(actor, query);
  }

  @Handles(chooseCoordinatedInstitutions)
  chooseInstitutions(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof chooseCoordinatedInstitutions>,
  ) {
    return this.coordination.choose(actor, params.person, body.institutions);
  }
}
