import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@svetionik/ui/marks/icon';

/** Something to be chosen, as it is called. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Several of a list: what is chosen stands before it, each to be taken away. */
@Component({
  selector: 'app-pick-several',
  imports: [TranslocoPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (choice of chosen(); track choice.value) {
      <span class="chip">
        {{ choice.text }}
        <button
          type="button"
          [attr.aria-label]="'groups.take' | transloco: { what: choice.text }"
          (click)="taken.emit(choice.value)"
        >
          <ui-icon name="x" />
        </button>
      </span>
    }
    @if (options().length > 0) {
      <select
        #more
        class="input"
        [attr.aria-label]="label()"
        (change)="added.emit(more.value); more.value = ''"
      >
        <option value="" selected>
          {{ (chosen().length === 0 ? 'groups.choose' : 'groups.more') | transloco }}
        </option>
        @for (choice of options(); track choice.value) {
          <option [value]="choice.value">{{ choice.text }}</option>
        }
      </select>
    }
  `,
  styleUrl: './pick-several.css',
})
export class PickSeveral {
  readonly label = input.required<string>();
  readonly chosen = input.required<readonly Choice[]>();
  /** What is left to be chosen. */
  readonly options = input<readonly Choice[]>([]);
  readonly added = output<string>();
  readonly taken = output<string>();
}
