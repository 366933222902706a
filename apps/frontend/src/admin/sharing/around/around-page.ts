import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { VersionConflict, type ConflictRow } from '../../../core/forms/version-conflict';
import { OrganisationMark } from '../../../core/organisation/organisation-mark';
import { AroundModuleCard } from './around-module';
import { AroundPreview } from './around-preview';
import { AroundStore } from './around-store';
import { ModuleChoice } from './module-choice';

/** A course that another organisation shares, with the modules that this one puts before it and after it. */
@Component({
  selector: 'app-around-page',
  imports: [
    AroundModuleCard,
    AroundPreview,
    ModuleChoice,
    OrganisationMark,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TextInScript,
    TranslocoPipe,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AroundStore, InScriptPipe],
  templateUrl: './around-page.html',
  styleUrl: './around-page.css',
})
export class AroundPage {
  protected readonly store = inject(AroundStore);
  private readonly texts = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);

  /** From the address. */
  readonly course = input.required<string>();

  protected readonly sides = ['before', 'after'] as const;

  constructor() {
    effect(() => {
      this.store.course.set(this.course());
    });
  }

  protected conflict(): readonly ConflictRow[] {
    const theirs = this.store.edited.theirs();
    return this.sides.map((side) => ({
      what: this.texts.translate(`sharing.around.${side}`),
      mine: this.say(this.store.titlesOf(this.store.edited.text()[side])),
      theirs: this.say(this.store.titlesOf(theirs?.[side] ?? [], theirs)),
    }));
  }

  private say(titles: ReturnType<AroundStore['titlesOf']>): string {
    return titles.map((title) => this.inScript.transform(title)).join('; ');
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.store.edited.dirty()) await this.store.save();
  }
}
