import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

/** A line to search a list with, named by its placeholder. Two-way: `[(sought)]`. */
@Component({
  selector: 'ui-search-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: ':host { display: block; }',
  template: `
    <input
      #line
      class="input"
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="120"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [value]="sought()"
      (input)="sought.set(line.value)"
    />
  `,
})
export class SearchField {
  readonly label = input.required<string>();
  readonly sought = model.required<string>();
}
