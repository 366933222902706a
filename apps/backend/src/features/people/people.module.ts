import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { CoordinationService } from './coordination.service';
import { OpeningsService } from './openings.service';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { PersonService } from './person.service';
import { SeenCourses } from './seen-courses';

@Module({
  imports: [CatalogueModule],
  controllers: [PeopleController],
  providers: [PeopleService, PersonService, OpeningsService, CoordinationService, SeenCourses],
})
export class PeopleModule {}
