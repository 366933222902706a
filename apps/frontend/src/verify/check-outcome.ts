import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CheckResult } from './certificate-checks';
import { CheckFacts } from './check-facts';
import { type CompareName, HolderCheck } from './holder-check';
import { chooseMessages } from './file-outcome';
import { HolderStore } from './holder-store';
import { OutcomeCard } from './outcome-card';

/** What a check found: the state in words, what the document is about, and whether it is whose it should be. */
@Component({
  selector: 'app-check-outcome',
  imports: [CheckFacts, HolderCheck, OutcomeCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HolderStore],
  template: `
    <app-outcome-card
      [outcome]="result().standing"
      [at]="at()"
      [messages]="chooseMessages(result())"
    >
      <app-check-facts [result]="result()" [at]="at()" />
      <app-holder-check [compare]="compare()" />
    </app-outcome-card>
  `,
})
export class CheckOutcome {
  private readonly holder = inject(HolderStore);

  readonly code = input.required<string>();
  readonly result = input.required<CheckResult>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();

  protected readonly chooseMessages = chooseMessages;

  protected readonly compare = computed<CompareName>(() => {
    const code = this.code();
    return (name) => this.holder.compare(code, name);
  });
}
