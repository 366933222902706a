import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import { checkBankAttributes } from '@svetionik/domain/publishing/check-blueprint';
import type { Problem } from '@svetionik/domain/publishing/problem';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { FrameState, FrameWhere } from '../../core/frame';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { FactsStore } from '../fields/facts-store';
import { LineField } from '../fields/line-field';
import { UnopenedDraft } from '../opening/unopened-draft';
import { LeaveGuard } from '../saving/leave-guard';
import { TextConflict } from '../saving/text-conflict';
import { BankItem } from './bank-item';
import { BankStore, type ItemUnit } from './bank-store';

/** The editor of a bank: its questions by objective, one open at a time. Keys are here, for authors only. */
@Component({
  selector: 'app-bank-page',
  imports: [RouterLink, TranslocoPipe, SavedState, PluralPipe, ProblemNotice, FrameState, FrameWhere, ChoiceField, LineField, SignedOutNotice, TextConflict, BankItem, UnopenedDraft],
  providers: [LeaveGuard, BankStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bank-page.html',
  styleUrl: './bank-page.css',
})
export class BankPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  protected readonly store = inject(BankStore);

  /** Id from the address. */
  readonly bank = input.required<string>();

  protected readonly open = signal<string | undefined>(undefined);
  protected readonly objective = signal('');
  protected readonly submission = new Submission();
  protected readonly choices = computed(() => this.store.objectives().map(({ id, title }) => ({ id, name: title || id })));
  protected readonly shown = computed(() => this.store.items().filter(({ unit }) => this.objective() === '' || unit.content().objective === this.objective()));

  /** Every question, as it is chosen from a list: by its number and its first words. */
  protected readonly questions = computed(() => {
    const language = this.current.language();
    return this.store.items().map(({ key, unit }, place) => {
      const name = this.transloco.translate<string>('author.bank.item', { number: place + 1 }, language);
      return { id: key, name: [name, plainText(unit.content().prompt).slice(0, 60)].filter(Boolean).join(': ') };
    });
  });

  /** What is wrong with questions beside one another: enemies that are not there, say. */
  private readonly problems = computed(() => checkBankAttributes(this.store.items().map(({ unit }) => unit.content())));

  constructor() {
    void inject(FactsStore).read();
    effect(() => this.store.reading.id.set(this.bank()));
  }

  protected problemsOf(key: string): readonly Problem[] {
    return this.problems().filter(({ where }) => where.item === key);
  }

  protected others(key: string): readonly Choice[] {
    return this.questions().filter(({ id }) => id !== key);
  }

  protected async add(): Promise<void> {
    await this.submission.run(async () => this.open.set(await this.store.addItem(this.objective())));
  }

  protected async remove(item: ItemUnit): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`author.bank.remove.${key}`);
    if (!(await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm'), tone: 'danger' }))) return;
    await this.submission.run(() => this.store.removeItem(item));
  }
}
