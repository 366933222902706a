import { Directive, inject, input, output } from '@angular/core';
import { Removing } from './removing';

/**
 * Makes a button one that removes something: `name` is what, as a person would call it. Every button that takes something out that
 * somebody wrote carries this, so that it can be brought back.
 *
 * @example
 * <button type="button" appRemoves="2. Tekst" (removed)="set(without(list, 1))">…</button>
 */
@Directive({
  selector: 'button[appRemoves]',
  host: { '(click)': 'remove()', '[attr.data-removes]': "''" },
})
export class Removes {
  private readonly removing = inject(Removing, { optional: true });

  readonly name = input.required<string>({ alias: 'appRemoves' });
  readonly removed = output();

  protected remove(): void {
    const act = () => this.removed.emit();
    if (this.removing === null) act();
    else this.removing.around(this.name(), act);
  }
}
