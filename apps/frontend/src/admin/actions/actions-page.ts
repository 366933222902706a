import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { auditedActions } from '@svetionik/domain/audit/actions';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { ClockPipe, LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { WrittenInPipe } from '../../core/language/written-in.pipe';
import { ActionsStore, type ActionRecord, type Involved } from './actions-store';
import { ChainCard } from './chain-card';
import { DownloadCard } from './download-card';
import { FoundPeople } from './found-people';
import { gatherGroups } from './gather-groups';
import { sayCode } from './say-code';

/** What is told with the way in which somebody came in. */
const signIns = ['identity.signIn', 'identity.signInFailed', 'identity.renewProof'];

/** Who did what, to whom, and when, in words; for auditors. */
@Component({
  selector: 'app-actions-page',
  imports: [
    TranslocoPipe,
    LongDatePipe,
    ClockPipe,
    PluralPipe,
    RouterLink,
    WrittenInPipe,
    PagedListView,
    FoundPeople,
    ChainCard,
    DownloadCard,
  ],
  providers: [ActionsStore, NameTextPipe, InScriptPipe, ShortDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './actions-page.html',
  styleUrl: './actions-page.css',
})
export class ActionsPage {
  protected readonly store = inject(ActionsStore);
  private readonly transloco = inject(TranslocoService);
  private readonly nameText = inject(NameTextPipe);
  private readonly inScript = inject(InScriptPipe);
  private readonly shortDate = inject(ShortDatePipe);

  protected readonly kinds = gatherGroups(auditedActions, featureOf).map(([feature, actions]) => ({
    feature,
    actions,
  }));
  protected readonly days = computed(() =>
    gatherGroups(this.store.list.items(), ({ at }) => calendarDay(at)).map(([day, records]) => ({
      day,
      records,
    })),
  );

  /** What was done, where it still has words; else as the program once called it. */
  protected textOf(action: string): string {
    return this.said(`actions.action.${action}`) ?? action;
  }

  /** More about it, in words where there are any. */
  protected codeOf({ action, code }: ActionRecord): string | null {
    if (code === null) return code;
    if (!signIns.includes(action))
      return sayCode(code, {
        say: (word) => this.said(`actions.detail.${word}`),
        day: (day) => this.shortDate.transform(day),
      });
    const words = code.split(' ').map((word) => this.said(`actions.code.${word}`) ?? word);
    return words.join('; ');
  }

  /** Who did it, where it is nobody whom the organisation knows. */
  protected missingActor({ action, actor }: ActionRecord): string {
    if (actor !== null) return 'actions.unknown';
    return signIns.includes(action) ? 'actions.signedOut' : 'actions.program';
  }

  protected nameOf({ name }: Involved): string {
    return name === null
      ? this.transloco.translate('actions.unnamed')
      : this.inScript.transform(this.nameText.transform(name));
  }

  protected personIn({ people }: ActionRecord, id: string | null): Involved | undefined {
    return people.find((person) => person.id === id);
  }

  /** People to whom it was done; whoever did it to themselves stands once. */
  protected about({ people, subjects, actor }: ActionRecord): readonly Involved[] {
    return people.filter(({ id }) => id !== actor && subjects.includes(id));
  }

  protected thingsOf({ people, subjects }: ActionRecord): readonly string[] {
    return subjects.filter((id) => !people.some((person) => person.id === id));
  }

  private said(key: string): string | undefined {
    const text = this.transloco.translate<string>(key);
    return text === key ? undefined : text;
  }

  /** Whom the list is narrowed to. */
  protected readonly narrowedTo = computed(() => {
    const narrowing = this.store.narrowing();
    if (narrowing === undefined) return undefined;
    const { by, person } = narrowing;
    return { by, name: person ? this.nameOf(person) : '' };
  });
}

function featureOf(action: string): string {
  return action.slice(0, action.indexOf('.'));
}
