import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The way to the check of a certificate, from the code on the document. */
@Component({
  selector: 'app-verify-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ 'catalogue.home.verify.title' | transloco }}</h3>
    <p class="soft">{{ 'catalogue.home.verify.text' | transloco }}</p>
    <form (submit)="check($event, code.value)" novalidate>
      <label class="visually-hidden" for="verify-code">{{
        'catalogue.home.verify.label' | transloco
      }}</label>
      <div class="fields">
        <input
          #code
          class="input number"
          id="verify-code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="40"
          [placeholder]="'catalogue.home.verify.example' | transloco"
          [attr.aria-invalid]="missing()"
          aria-describedby="verify-error"
        />
        <button class="button" type="submit">
          {{ 'catalogue.home.verify.action' | transloco }}
        </button>
      </div>
      <p class="error" id="verify-error" aria-live="polite">
        @if (missing()) {
          {{ 'catalogue.home.verify.missing' | transloco }}
        }
      </p>
    </form>
  `,
  styles: `
    :host {
      display: contents;
    }
    form {
      margin-top: auto;
      padding-top: var(--space-3);
    }
    p {
      font-size: 1rem;
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-2);
    }
    @media (max-width: 30rem) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    .error {
      color: var(--bad);
      font-size: var(--step--1);
      font-weight: 600;
    }
  `,
})
export class VerifyCard {
  private readonly router = inject(Router);
  protected readonly missing = signal(false);

  protected check(event: Event, typed: string): void {
    event.preventDefault();
    const code = typed.trim();
    this.missing.set(code === '');
    if (code !== '') void this.router.navigate(['/v', code]);
  }
}
