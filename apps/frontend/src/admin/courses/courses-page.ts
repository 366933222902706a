import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { OfferActs, type CourseOffer } from '../../core/offers/offer-acts';
import { WayBackToSetup } from '../../core/setup/way-back-to-setup';
import { ReceivedCourses } from './received-courses';

const shown = ['offered', 'archived', 'withdrawn'] as const;

/** The published courses, and whether they can be joined. */
@Component({
  selector: 'app-courses-page',
  imports: [
    InScriptPipe,
    OfferActs,
    PagedListView,
    ReceivedCourses,
    RouterLink,
    TextInScript,
    TranslocoPipe,
    WayBackToSetup,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './courses-page.html',
  styleUrls: ['../../core/work-page.css', './courses-page.css'],
})
export class CoursesPage {
  private readonly api = inject(ApiClient);

  protected readonly shown = shown;
  protected readonly offer = signal<CourseOffer['offer'] | undefined>(undefined);
  /** What a course became last. */
  protected readonly done = signal<CourseOffer['offer'] | undefined>(undefined);
  protected readonly list = new PagedList<CourseOffer>((after, stopped) =>
    this.api.call(
      'offers.listOffers',
      { query: { offer: this.offer(), after, limit: 50 } },
      stopped,
    ),
  );

  constructor() {
    this.list.follow(() => this.offer());
  }

  protected show(chosen: string): void {
    this.done.set(undefined);
    this.offer.set(shown.find((each) => each === chosen));
  }

  protected take(changed: CourseOffer): void {
    this.done.set(changed.offer);
    this.list.change((courses) =>
      courses.map((course) => (course.id === changed.id ? changed : course)),
    );
  }
}
