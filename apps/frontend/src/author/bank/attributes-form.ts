import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { proposeContentId } from '@svetionik/domain/content/content-id';
import { type BankAttributes, difficulties } from '@svetionik/domain/items/bank-attributes';
import { limits } from '@svetionik/domain/checks/limits';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Removes } from '../../core/forms/removes';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { FactsStore } from '../fields/facts-store';
import { LineField } from '../fields/line-field';
import { NumberField } from '../fields/number-field';
import { toChoices } from '../fields/to-choices';
import { TracksField } from '../fields/tracks-field';
import { WordsField } from '../fields/words-field';

/** What a bank keeps of a question beside the question: what it measures, and how it is drawn. */
@Component({
  selector: 'app-attributes-form',
  imports: [Removes, TranslocoPipe, ChoiceField, LineField, NumberField, TracksField, WordsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InScriptPipe],
  templateUrl: './attributes-form.html',
  styleUrl: './attributes-form.css',
})
export class AttributesForm {
  private readonly known = inject(FactsStore);
  private readonly inScript = inject(InScriptPipe);

  readonly item = input.required<BankAttributes>();
  readonly objectives = input.required<readonly Choice[]>();
  /** The other questions of the bank, by their ids there. */
  readonly others = input.required<readonly Choice[]>();
  readonly changed = output<Partial<BankAttributes>>();

  protected readonly indicatorLimit = limits.tag;
  protected readonly facts = computed(() =>
    this.known.items().map(({ key, statement }) => ({
      id: key,
      name: `${key}: ${this.inScript.transform(statement)}`,
    })),
  );
  protected readonly difficulties = toChoices(difficulties, 'author.item.difficulty');
  protected readonly enemies = computed(() =>
    this.others().filter(({ id }) => this.item().enemies?.includes(id)),
  );
  protected readonly strangers = computed(() =>
    this.others().filter(({ id }) => !this.item().enemies?.includes(id)),
  );
  protected readonly groups = computed(() =>
    (this.item().enemies ?? []).filter((name) => !this.others().some(({ id }) => id === name)),
  );

  protected setDifficulty(chosen: string): void {
    const difficulty = difficulties.find((each) => each === chosen);
    if (difficulty !== undefined) this.changed.emit({ difficulty });
  }

  /** A must-pass question stands in every attempt, or some would pass without it. */
  protected setMustHave(mustHave: boolean): void {
    this.changed.emit({ mustHave, ...(!mustHave && { mustPass: false }) });
  }

  protected setMustPass(mustPass: boolean): void {
    this.changed.emit({ mustPass, ...(mustPass && { mustHave: true }) });
  }

  protected setGroups(names: readonly string[]): void {
    const groups = names.map(proposeContentId).filter(Boolean);
    this.changed.emit({ enemies: [...this.enemies().map(({ id }) => id), ...new Set(groups)] });
  }

  protected addEnemy(id: string): void {
    if (id !== '') this.changed.emit({ enemies: [...(this.item().enemies ?? []), id] });
  }

  protected removeEnemy(id: string): void {
    this.changed.emit({ enemies: (this.item().enemies ?? []).filter((name) => name !== id) });
  }
}
