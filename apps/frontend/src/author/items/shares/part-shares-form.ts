import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findPercent, type PartShare } from '@svetionik/domain/items/shares';
import { DecimalField } from '../../../core/forms/decimal-field';
import { MarkingWords } from './marking-words';

/** What can be chosen, as it is called in a form. */
export interface NamedPart {
  readonly id: string;
  readonly name: string;
}

/** The shares of what can be chosen, in percent; one of nothing is none. */
@Component({
  selector: 'app-part-shares-form',
  imports: [TranslocoPipe, DecimalField, MarkingWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!always()) {
      <label class="check">
        <input #box type="checkbox" [checked]="isOpen()" (change)="open(box.checked)" />
        <span>{{ 'author.item.shares.give' | transloco }}</span>
      </label>
    }
    @if (isOpen()) {
      <div class="numbers">
        @for (part of parts(); track part.id) {
          <app-decimal-field
            [label]="'author.item.shares.of' | transloco: { name: part.name }"
            [value]="valueOf(part.id)"
            (changed)="set(part.id, $event ?? 0)"
          />
        }
      </div>
      <app-marking-words [rule]="rule()" [shares]="named()" />
    }
  `,
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
export class PartSharesForm {
  readonly parts = input.required<readonly NamedPart[]>();
  readonly shares = input<readonly PartShare[]>([]);
  readonly rule = input.required<'one' | 'sum' | 'gap'>();
  /** Whether there is no question without shares here. */
  readonly always = input(false);
  readonly changed = output<readonly PartShare[]>();

  private readonly opened = signal(false);
  protected readonly isOpen = computed(
    () => this.always() || this.opened() || this.shares().length > 0,
  );
  protected readonly named = computed(() =>
    this.parts()
      .map(({ id, name }) => ({ answer: name, percent: findPercent(this.shares(), id) }))
      .filter(({ percent }) => percent !== 0),
  );

  protected valueOf(id: string): number | null {
    return findPercent(this.shares(), id) || null;
  }

  protected open(isOpen: boolean): void {
    this.opened.set(isOpen);
    if (!isOpen && this.shares().length > 0) this.changed.emit([]);
  }

  protected set(id: string, percent: number): void {
    const shares = this.parts().map((part) => ({
      id: part.id,
      percent: part.id === id ? percent : findPercent(this.shares(), part.id),
    }));
    this.changed.emit(shares.filter((share) => share.percent !== 0));
  }
}
