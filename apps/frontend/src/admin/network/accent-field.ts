import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';

/** The colour of the product, which an organisation has that chooses none. */
const ofProduct = '#0b5a66';

/** Colours that are easily told apart, and that text can be written in. */
const proposed = ['#2f4b7c', '#3d6a2a', '#8a5a12', '#6b3f69', '#8b3a3a', '#4a5468'] as const;

/** One colour for links and buttons: that of the product, one of a few, or any that can be read. */
@Component({
  selector: 'app-accent-field',
  imports: [Notice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'admin.organisation.field.accent' | transloco }}</legend>
      <div class="choices">
        <button
          type="button"
          class="wide"
          [attr.aria-pressed]="accent() === null"
          (click)="chosen.emit(null)"
        >
          <i [style.background]="ofProduct"></i
          >{{ 'admin.organisation.accent.product' | transloco }}
        </button>
        @for (colour of proposed; track colour) {
          <button
            type="button"
            [attr.aria-pressed]="accent() === colour"
            (click)="chosen.emit(colour)"
          >
            <i [style.background]="colour"></i
            ><span class="visually-hidden">{{
              'admin.organisation.accent.' + colour.slice(1) | transloco
            }}</span>
          </button>
        }
        <label class="own" [class.chosen]="isOwn()">
          <input
            #own
            type="color"
            [value]="accent() ?? ofProduct"
            (input)="chosen.emit(own.value)"
          />
          {{ 'admin.organisation.accent.own' | transloco }}
        </label>
      </div>
    </fieldset>
    @if (problem(); as found) {
      <ui-notice tone="bad">
        <p>{{ 'problem.network.accent-too-pale' | transloco }}</p>
        <p class="row">
          <button
            class="button quiet small"
            type="button"
            aria-invalid="true"
            (click)="chosen.emit(found.nearest)"
          >
            <i [style.background]="found.nearest"></i
            >{{ 'admin.organisation.accent.nearest' | transloco }}
          </button>
        </p>
      </ui-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
    }
    legend {
      padding: 0 0 var(--space-2);
      font-weight: 600;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .choices button,
    .own {
      appearance: none;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--space-2);
      min-width: 2.75rem;
      min-height: 2.75rem;
      padding: 0 var(--space-2);
      font: inherit;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      cursor: pointer;
    }
    .choices [aria-pressed='true'],
    .own.chosen {
      border-color: var(--ink);
      box-shadow: inset 0 0 0 1px var(--ink);
    }
    .choices button:focus-visible,
    .own:focus-within {
      box-shadow: var(--focus);
    }
    i {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      border-radius: 50%;
      border: 1px solid var(--line);
    }
    input {
      width: 1.75rem;
      height: 1.75rem;
      padding: 0;
      border: 0;
      background: none;
      cursor: pointer;
    }
  `,
})
export class AccentField {
  readonly accent = input.required<string | null>();
  /** Why it can't be read, and the nearest one that can. */
  readonly problem = input.required<{ readonly nearest: string } | undefined>();
  readonly chosen = output<string | null>();

  protected readonly ofProduct = ofProduct;
  protected readonly proposed = proposed;
  protected readonly isOwn = computed(() => {
    const accent = this.accent();
    return accent !== null && !proposed.some((colour) => colour === accent);
  });
}
