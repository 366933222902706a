import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dataGrounds, type DataGround } from '@svetionik/domain/privacy/processing';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { languages } from '@svetionik/ui/language/current-language';
import type { Language } from '@svetionik/domain/language/script';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { OwnDataState } from '../../core/own-data/own-data-state';
import { OwnDataStore } from '../../core/own-data/own-data-store';
import { SessionStore } from '../../core/session/session-store';
import { Whom } from '../whom';

/** Has the data of a member put together who asked the organisation for it. */
@Component({
  selector: 'app-person-data-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    Field,
    FieldControl,
    ProblemNotice,
    OwnDataState,
    Whom,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OwnDataStore],
  templateUrl: './person-data-page.html',
  styleUrl: '../../core/narrow-page.css',
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .day {
      max-width: 14rem;
    }
    ui-field {
      max-width: 36rem;
    }
  `,
})
export class PersonDataPage {
  private readonly focus = inject(FormFocus);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(OwnDataStore);

  /** Id from the address. */
  readonly person = input.required<string>();

  protected readonly grounds = dataGrounds;
  protected readonly languages = languages;
  protected readonly today = calendarDay(new Date().toISOString());
  protected readonly isSelf = computed(() => this.session.person()?.id === this.person());
  protected readonly ground = signal<DataGround | undefined>(undefined);
  protected readonly askedOn = signal('');
  protected readonly language = signal<Language>(languages[0]);
  private readonly checked = signal(false);

  protected readonly groundProblem = computed(() =>
    this.checked() && this.ground() === undefined ? 'members.missing' : undefined,
  );
  protected readonly dayProblem = computed(() => {
    if (!this.checked()) return undefined;
    if (this.askedOn() === '') return 'members.missing';
    return this.askedOn() > this.today ? 'problem.privacy.asked-in-future' : undefined;
  });

  constructor() {
    effect(() => this.store.person.set(this.person()));
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [ground, askedOn, language] = [this.ground(), this.askedOn(), this.language()];
    if (ground === undefined || this.dayProblem()) return this.focus.toFirstInvalid(form);
    if (await this.store.orderFor(this.person(), { ground, askedOn, language }))
      this.checked.set(false);
  }
}
