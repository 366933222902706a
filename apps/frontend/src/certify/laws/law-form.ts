import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { CertifiedCourses } from '../courses/certified-courses';
import { TiedChoice } from '../courses/tied-choice';

interface LawText {
  readonly changedOn: string;
  readonly renewBy: string;
  readonly source: string;
  readonly serbian: string;
  readonly english: string;
  readonly courses: readonly string[];
}

const nothing: LawText = {
  changedOn: '',
  renewBy: '',
  source: '',
  serbian: '',
  english: '',
  courses: [],
};
const fields = ['changedOn', 'renewBy', 'source', 'serbian', 'english', 'courses'] as const;

/** A change of law, written down once: whoever is concerned is told of it. */
@Component({
  selector: 'app-law-form',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice, TiedChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [CertifiedCourses],
  template: `
    @let it = text();
    <form #form class="card padded stack" novalidate (submit)="send($event, form)">
      <h2>{{ 'life.laws.add' | transloco }}</h2>
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      <div class="days">
        <ui-field
          [label]="'life.laws.changedOn' | transloco"
          [hint]="'life.laws.changedOnHint' | transloco"
          [error]="problemOf('changedOn') | transloco"
        >
          <input
            #changed
            uiControl
            class="input"
            type="date"
            [value]="it.changedOn"
            (change)="write({ changedOn: changed.value })"
          />
        </ui-field>
        <ui-field
          [label]="'life.laws.renewBy' | transloco"
          [hint]="'life.laws.renewByHint' | transloco"
          [error]="problemOf('renewBy') | transloco"
        >
          <input
            #by
            uiControl
            class="input"
            type="date"
            [value]="it.renewBy"
            (change)="write({ renewBy: by.value })"
          />
        </ui-field>
      </div>
      <ui-field
        [label]="'life.laws.source' | transloco"
        [hint]="'life.laws.sourceHint' | transloco"
        [error]="problemOf('source') | transloco"
      >
        <input
          #source
          uiControl
          class="input"
          autocomplete="off"
          maxlength="300"
          [value]="it.source"
          (input)="write({ source: source.value })"
        />
      </ui-field>
      <ui-field
        [label]="'life.laws.serbian' | transloco"
        [hint]="'life.laws.serbianHint' | transloco"
        [error]="problemOf('serbian') | transloco"
      >
        <input
          #serbian
          uiControl
          class="input"
          lang="sr"
          autocomplete="off"
          maxlength="400"
          [value]="it.serbian"
          (input)="write({ serbian: serbian.value })"
        />
      </ui-field>
      <ui-field
        [label]="'life.laws.english' | transloco"
        [error]="problemOf('english') | transloco"
      >
        <input
          #english
          uiControl
          class="input"
          lang="en"
          autocomplete="off"
          maxlength="400"
          [value]="it.english"
          (input)="write({ english: english.value })"
        />
      </ui-field>
      @if (courses.read.error(); as error) {
        <app-problem [error]="error" (retry)="courses.read.reload()" />
      }
      <app-tied-choice
        [label]="'life.laws.courses' | transloco"
        [choices]="courses.items()"
        [chosen]="it.courses"
        (changed)="write({ courses: $event })"
      />
      <p class="wrong small" role="alert">{{ problemOf('courses') | transloco }}</p>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'life.laws.record' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="done.emit(false)">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      max-width: 46rem;
    }
    h2 {
      font-size: var(--step-1);
    }
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: var(--space-4);
      align-items: start;
    }
    .wrong {
      color: var(--bad);
      font-weight: 600;
    }
  `,
})
export class LawForm {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  /** Sent again, it is the same change. */
  private readonly change = newId();
  protected readonly courses = inject(CertifiedCourses);

  /** Whether it was recorded. */
  readonly done = output<boolean>();

  protected readonly text = signal(nothing);
  protected readonly submission = new Submission();
  private readonly checked = signal(false);
  private readonly problems = computed(() => {
    const text = this.text();
    const missing = fields
      .filter((field) => text[field].length === 0)
      .map((field) => [field, `life.laws.missing.${field}`] as const);
    const late =
      text.renewBy !== '' && text.renewBy <= text.changedOn
        ? [['renewBy', 'life.laws.tooEarly'] as const]
        : [];
    return new Map<string, string>([...missing, ...late]);
  });

  constructor() {
    inject(LeaveGuard).watch(() => this.text() !== nothing);
  }

  protected problemOf(field: keyof LawText): string | undefined {
    return this.checked() ? this.problems().get(field) : undefined;
  }

  protected write(part: Partial<LawText>): void {
    this.text.update((text) => ({ ...text, ...part }));
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problems().size > 0) return this.focus.toFirstInvalid(form);
    const { courses, ...text } = this.text();
    const request = { params: { change: this.change }, body: { ...text, courses: [...courses] } };
    if (await this.submission.run(() => this.api.call('laws.recordLawChange', request)))
      this.done.emit(true);
  }
}
