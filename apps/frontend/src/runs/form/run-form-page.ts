import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { VersionConflict, type ConflictRow } from '../../core/forms/version-conflict';
import { RunLine } from '../run/run-line';
import type { Run } from '../run/run-store';
import { DaysFields } from './days-fields';
import { PeopleFields } from './people-fields';
import { PlacesFields } from './places-fields';
import { findMissing, RunFormStore, type RunText } from './run-form-store';
import { WhatFields } from './what-fields';

/** A run while it is planned, copied or changed; its days stand above as the line that others will see. */
@Component({
  selector: 'app-run-form-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    Skeleton,
    ProblemNotice,
    VersionConflict,
    RunLine,
    WhatFields,
    DaysFields,
    PlacesFields,
    PeopleFields,
  ],
  providers: [RunFormStore, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './run-form-page.html',
  styleUrl: './run-form-page.css',
})
export class RunFormPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(RunFormStore);

  /** Id from the address; none where it is a new one. */
  readonly run = input<string>();
  /** The run that is copied. */
  readonly from = input<string>();
  protected readonly checked = signal(false);
  protected readonly today = new Date().toISOString().slice(0, 10);

  constructor() {
    effect(() => this.store.edited.id.set(this.run() ?? 'new'));
    effect(() => {
      const from = this.from();
      if (from !== undefined && this.run() === undefined) void this.store.copy(from);
    });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const text = this.store.edited.text();
    const written = [text.title, text.town, text.contact].join('\n');
    if (findMissing(text).size > 0 || this.guard.problem(written))
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(written))) return;
    const id = await this.store.edited.store();
    if (id !== undefined) await this.router.navigate(['/runs', id]);
  }

  protected conflict(stored: Run): ConflictRow[] {
    const [mine, theirs] = [this.store.edited.text(), stored.text];
    const row = (key: string, say: (text: RunText) => string): ConflictRow => ({
      what: this.transloco.translate(`runs.field.${key}`),
      mine: say(mine),
      theirs: say(theirs),
    });
    return [
      row('title', ({ title }) => title),
      row('town', ({ town }) => town),
      row('startsOn', ({ startsOn }) => startsOn),
      row('endsOn', ({ endsOn }) => endsOn),
      row('opensOn', ({ opensOn }) => opensOn ?? '–'),
      row('closesOn', ({ closesOn }) => closesOn ?? '–'),
      row('begin', ({ begin }) => sayRule(begin)),
      row('finish', ({ finish }) => sayRule(finish)),
      row('capacity', ({ capacity }) => String(capacity ?? '–')),
      row('quotas', ({ quotas }) => quotas.map(({ places }) => places).join(', ')),
      row('trainers', ({ trainers }) => String(trainers.length)),
      row('joining', ({ joining }) => this.transloco.translate(`runs.joining.${joining}`)),
      row('contact', ({ contact }) => contact),
    ];
  }
}

function sayRule(rule: RunText['begin']): string {
  if (rule === null) return '–';
  return rule.kind === 'day' ? rule.on : `+${rule.days}`;
}
