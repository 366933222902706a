import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { MovementList } from './movement-list';
import { PersonSearch, type FoundMember } from '../../core/people/person-search';
import { Reasons } from './reasons';
import { RuleStore } from './rule-store';

type Explained = EndpointReply<Endpoints['groups.explainRule']>;

/** Whom a rule would choose and why, who came and went, and why somebody is not among them. */
@Component({
  selector: 'app-rule-preview',
  imports: [
    TranslocoPipe,
    PluralPipe,
    NameTextPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    MovementList,
    PersonSearch,
    Reasons,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rule-preview.html',
  styleUrl: './rule-preview.css',
})
export class RulePreview {
  private readonly api = inject(ApiClient);
  protected readonly store = inject(RuleStore);

  protected readonly tabs = ['people', 'movements'] as const;
  protected readonly shown = signal<'people' | 'movements'>('people');
  protected readonly explained = signal<Explained | undefined>(undefined);
  protected readonly explaining = new Submission();

  constructor() {
    effect(() => {
      this.store.asked();
      untracked(() => {
        this.explained.set(undefined);
        void this.store.count();
      });
    });
  }

  protected async explain({ id: person }: FoundMember): Promise<void> {
    const rule = this.store.asked();
    if (rule === undefined) return;
    await this.explaining.run(async () => {
      const explained = await this.api.call('groups.explainRule', { body: { rule, person } });
      if (this.store.asked() === rule) this.explained.set(explained);
    });
  }
}
