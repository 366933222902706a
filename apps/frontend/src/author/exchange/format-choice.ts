import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemFormatName, itemFormatNames } from '@svetionik/domain/exchange/item-formats';

/** The formats in which questions come and go, each with a sentence on what it is for. */
@Component({
  selector: 'app-format-choice',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @for (format of formats; track format) {
        <label class="check" [class.chosen]="format === chosen()">
          <input
            type="radio"
            name="format"
            [value]="format"
            [checked]="format === chosen()"
            (change)="changed.emit(format)"
          />
          <span>
            <b>{{ 'exchange.format.' + format + '.name' | transloco }}</b>
            @if (format === recognised()) {
              <span class="pill good">{{ 'exchange.choose.recognised' | transloco }}</span>
            }
            <br /><span class="small soft">{{
              'exchange.format.' + format + '.text' | transloco
            }}</span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    }
    legend {
      padding: 0;
      margin-bottom: var(--space-2);
      font-weight: 600;
    }
    .check {
      padding: 0.75em 1em;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .check:hover {
      border-color: var(--accent);
    }
    .check.chosen {
      background: var(--accent-wash);
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }
    .pill {
      margin-inline-start: 0.35em;
    }
  `,
})
export class FormatChoice {
  readonly legend = input.required<string>();
  readonly chosen = input<ItemFormatName>();
  /** The one that a file was recognised as. */
  readonly recognised = input<ItemFormatName>();
  readonly changed = output<ItemFormatName>();

  protected readonly formats = itemFormatNames;
}
