import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { fewestJudges } from '@svetionik/domain/statistics/angoff';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';

/** Asks colleagues to judge the questions of a course, so that its cut score can be set. */
@Component({
  selector: 'app-new-panel-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    NameTextPipe,
    PluralPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-panel-page.html',
  styles: `
    h1 {
      font-size: var(--step-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ol {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      max-width: var(--measure);
    }
    ul {
      display: grid;
      gap: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li .check {
      min-height: 2.75rem;
    }
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      font: 600 var(--step-1)/1.3 var(--font-read);
    }
  `,
})
export class NewPanelPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  /** Sent again after a lost answer it is the same panel. */
  private readonly id = newId();

  /** Id from the address. */
  readonly course = input.required<string>();

  protected readonly fewest = fewestJudges;
  protected readonly draft = resource({
    params: () => this.course(),
    loader: ({ params: course, abortSignal }) =>
      this.api.call('courses.readCourseDraft', { params: { course } }, abortSignal),
  });
  protected readonly trainers = new PagedList((after, stopped) =>
    this.api.call('panels.listTrainers', { query: { after, limit: 100 } }, stopped),
  );
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly asked = signal(false);
  protected readonly tooFew = computed(() => this.chosen().size < fewestJudges);
  protected readonly submission = new Submission();

  constructor() {
    void this.trainers.restart();
  }

  protected choose(id: string, { target }: Event): void {
    const checked = target instanceof HTMLInputElement && target.checked;
    this.chosen.update(
      (chosen) => new Set(checked ? [...chosen, id] : [...chosen].filter((each) => each !== id)),
    );
  }

  protected async open(): Promise<void> {
    this.asked.set(true);
    if (this.tooFew()) return;
    await this.submission.run(async () => {
      await this.api.call('panels.openPanel', {
        params: { panel: this.id },
        body: { course: this.course(), judges: [...this.chosen()] },
      });
      await this.router.navigate(['/author/panels', this.id]);
    });
  }
}
