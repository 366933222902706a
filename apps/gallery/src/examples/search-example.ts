import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { SearchField } from '@svetionik/ui/field/search-field';

/** A line to search with, which keeps what is typed. */
@Component({
  selector: 'gallery-search-example',
  imports: [SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ui-search-field [label]="label()" [(sought)]="sought" />`,
})
export class SearchExample {
  readonly label = input.required<string>();
  readonly first = input('');

  protected readonly sought = linkedSignal(() => this.first());
}
