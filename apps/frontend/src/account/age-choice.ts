import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { Notice } from '@svetionik/ui/feedback/notice';

let made = 0;

/**
 * Asks whether whoever opens an account is of age, with no answer given beforehand, and says at once what follows. What a child has
 * chosen stays in the browser: the form around it sends nothing then.
 */
@Component({
  selector: 'app-age-choice',
  imports: [RouterLink, TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="name + '-why ' + name + '-error'">
      <legend>{{ 'account.age.question' | transloco }}</legend>
      <p class="small soft" [id]="name + '-why'">{{ 'account.age.why' | transloco }}</p>
      <div class="choices">
        @for (each of ages; track each) {
          <label class="check">
            <input
              type="radio"
              required
              [name]="name"
              [value]="each"
              [checked]="age() === each"
              [attr.aria-invalid]="error() ? true : null"
              (change)="age.set(each)"
            />
            <span>{{ 'account.age.' + each | transloco }}</span>
          </label>
        }
      </div>
      <p class="error" [id]="name + '-error'" aria-live="polite">{{ error() }}</p>
    </fieldset>
    <div aria-live="polite">
      @if (age() === 'minor') {
        <ui-notice tone="light" [heading]="'account.age.consent.title' | transloco">
          <p>{{ 'account.age.consent.text' | transloco }}</p>
        </ui-notice>
      } @else if (age() === 'child') {
        <ui-notice tone="light" [heading]="'account.age.tooYoung.title' | transloco">
          <p>{{ 'account.age.tooYoung.text' | transloco }}</p>
          <p>{{ 'account.age.tooYoung.open' | transloco }}</p>
          <p>{{ 'account.age.tooYoung.help' | transloco }}</p>
          <p class="row">
            <a class="button" routerLink="/help">{{ 'shell.help.more' | transloco }}</a>
            <a class="button quiet" routerLink="/">{{
              'account.age.tooYoung.courses' | transloco
            }}</a>
          </p>
        </ui-notice>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .choices {
      display: grid;
      gap: var(--space-1);
      margin-top: var(--space-2);
    }
    label.check {
      min-height: var(--target);
      align-items: center;
    }
    .error {
      color: var(--bad);
      font-size: var(--step--1);
      font-weight: 600;
    }
    .error:empty,
    div:empty {
      display: none;
    }
  `,
})
export class AgeChoice {
  readonly age = model.required<StatedAge | undefined>();
  readonly error = input<string>();

  protected readonly ages = ['adult', 'minor', 'child'] as const satisfies readonly StatedAge[];
  protected readonly name = `age-${++made}`;
}
