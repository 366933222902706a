import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import type { GivenAttempts } from '../support/given-attempts';
import type { GivenProgress } from '../support/given-progress';
import type { Acts } from './acts';
import type { Agenda } from './agenda';
import type { Chance } from './chance';
import type { Courses } from './courses';
import type { Staff } from './staff';
import type { Year } from './year';

/** What everybody in the demonstration works with. */
export interface World {
  readonly year: Year;
  readonly agenda: Agenda;
  readonly app: INestApplicationContext;
  readonly acts: Acts;
  readonly staff: Staff;
  readonly chance: Chance;
  readonly client: Client;
  readonly courses: Courses;
  readonly attempts: GivenAttempts;
  readonly progress: GivenProgress;
}
