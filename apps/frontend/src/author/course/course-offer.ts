import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { newId } from '../../core/new-id';
import { OfferActs } from '../../core/offers/offer-acts';
import { NewDraftDialog, type DraftName } from '../lists/new-draft-dialog';
import { CourseStore } from './course-store';

/** Whether the course can be joined, what it was copied from, and the way to a copy of it. */
@Component({
  selector: 'app-course-offer',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, ProblemNotice, OfferActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'offer.heading' | transloco }}</h2>
    @if (offer.hasValue()) {
      <app-offer-acts
        [course]="offer.value()"
        (changed)="offer.set($event)"
        (outdated)="readAgain()"
      />
    } @else if (offer.error(); as error) {
      <app-problem [error]="error" (retry)="offer.reload()" />
    }
    @if (store.draft()?.copiedFrom; as source) {
      <p class="small soft">
        {{ 'offer.copy.made' | transloco }}
        <a [routerLink]="['/author/courses', source.id]">{{ source.title }}</a>
        {{ 'offer.copy.at' | transloco: { date: (source.at | longDate) } }}
      </p>
    }
    <p class="small soft">{{ 'offer.copy.lead' | transloco }}</p>
    <p>
      <button class="button quiet" type="button" (click)="copy()">
        {{ 'offer.copy.open' | transloco }}
      </button>
    </p>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
  `,
})
export class CourseOfferSection {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  protected readonly store = inject(CourseStore);

  private readonly published = computed(() =>
    this.store.edition() === null ? undefined : this.store.reading.id(),
  );
  protected readonly offer = resource({
    params: () => this.published(),
    loader: ({ params: course, abortSignal }) =>
      this.api.call('offers.readOffer', { params: { course } }, abortSignal),
  });

  protected readAgain(): void {
    reread(this.offer);
  }

  /** Sent again, because the answer was lost, it is the same copy. */
  protected async copy(): Promise<void> {
    const [course, copy] = [this.store.reading.id() ?? '', newId()];
    const create = async (body: DraftName): Promise<string> => {
      await this.store.saving.flush();
      return (await this.api.call('courses.copyCourse', { params: { course, copy }, body })).id;
    };
    await this.dialogs.open(NewDraftDialog, { kind: 'courses', create }, 'new-draft-title');
  }
}
