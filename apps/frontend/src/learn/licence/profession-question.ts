import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Track } from '@svetionik/domain/content/track';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { ProfessionTiles } from '../../core/profession/profession-tiles';
import { Professions } from './professions';

/** Asks for the profession, after which a certificate is made and, where its authority wants one, the licence number is asked for. */
@Component({
  selector: 'app-profession-question',
  imports: [TranslocoPipe, ProblemNotice, ProfessionTiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="card padded stack" novalidate (submit)="choose($event, form)">
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <fieldset [attr.aria-describedby]="missing() ? 'profession-missing' : null">
        <legend>
          <h2>{{ 'learn.profession.heading' | transloco }}</h2>
        </legend>
        <p>{{ 'learn.profession.text' | transloco }}</p>
        <app-profession-tiles [(chosen)]="profession" [missing]="missing()" />
        <p id="profession-missing" class="wrong" aria-live="polite">
          @if (missing()) {
            {{ 'learn.profession.missing' | transloco }}
          }
        </p>
      </fieldset>
      <div class="row">
        <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'learn.profession.choose' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="done.emit()">
          {{ 'learn.profession.later' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    legend {
      padding: 0;
      margin-bottom: var(--space-4);
    }
    h2 {
      font-size: var(--step-1);
    }
    app-profession-tiles {
      margin-block: var(--space-4) var(--space-2);
    }
    .wrong {
      color: var(--bad);
      font-size: var(--step--1);
      font-weight: 600;
    }
  `,
})
export class ProfessionQuestion {
  private readonly professions = inject(Professions);
  private readonly focus = inject(FormFocus);

  /** Chosen or left for later. */
  readonly done = output();

  protected readonly profession = signal<Track | null>(null);
  private readonly checked = signal(false);
  protected readonly missing = computed(() => this.checked() && this.profession() === null);
  protected readonly submission = new Submission();

  protected async choose(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const profession = this.profession();
    if (profession === null) return this.focus.toFirstInvalid(form);
    if (await this.submission.run(() => this.professions.choose(profession))) this.done.emit();
  }
}
