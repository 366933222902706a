import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { CoursesOfGroup } from './courses-of-group';
import { MovementList } from './movement-list';
import { PersonSearch } from '../../core/people/person-search';
import type { Group } from './rule-store';

type Member = EndpointReply<Endpoints['groups.listGroupMembers']>['items'][number];

/** A group by hand: who is in it, one more, one less, and in which course they are enrolled. */
@Component({
  selector: 'app-hand-group',
  imports: [
    TranslocoPipe,
    PluralPipe,
    ShortDatePipe,
    NameTextPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    CoursesOfGroup,
    MovementList,
    PersonSearch,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hand-group.html',
  styleUrl: './hand-group.css',
})
export class HandGroup {
  private readonly api = inject(ApiClient);

  readonly group = input.required<Group>();
  protected readonly current = signal<Group | undefined>(undefined);
  protected readonly course = signal('');
  protected readonly later = signal(true);
  protected readonly changing = new Submission();
  protected readonly showsLog = signal(false);
  protected readonly list = new PagedList<Member>((after, stopped) => {
    const params = { group: this.group().id };
    const request = { params, query: { after, limit: 50 } };
    return this.api.call('groups.listGroupMembers', request, stopped);
  });

  constructor() {
    effect(() => this.current.set(this.group()));
    this.list.follow(() => untracked(this.group).id);
  }

  protected async move(person: string, isIn: boolean): Promise<void> {
    const params = { group: this.group().id };
    await this.changing.run(async () => {
      const request = { params, body: { people: [person], in: isIn } };
      await this.api.call('groups.changeGroupMembers', request);
      this.current.set(await this.api.call('groups.readGroup', { params }));
      await this.list.restart();
    });
  }

  protected async enrol(): Promise<void> {
    const params = { group: this.group().id };
    await this.changing.run(async () => {
      const request = {
        params: { ...params, course: this.course() },
        body: { later: this.later() },
      };
      await this.api.call('groups.enrolGroup', request);
      this.course.set('');
      this.current.set(await this.api.call('groups.readGroup', { params }));
    });
  }
}
