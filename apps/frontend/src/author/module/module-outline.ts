import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { EntryTools } from '../../core/forms/entry-tools';
import { Removals } from '../removals/removals';
import { ModuleStore, type LessonUnit } from './module-store';
import { Icon } from '@svetionik/ui/marks/icon';

/** The lessons of the module in their order, and the way to its own texts. */
@Component({
  selector: 'app-module-outline',
  imports: [
    Icon,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    ProblemNotice,
    EntryTools,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './module-outline.html',
  styleUrl: './module-outline.css',
})
export class ModuleOutline {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly removals = inject(Removals);
  protected readonly store = inject(ModuleStore);

  /** Key of the open lesson; without one the texts of the module are open. */
  readonly lesson = input<string>();

  protected readonly title = computed(() => this.store.outline()?.content().title);
  protected readonly adding = signal(false);
  protected readonly submission = new Submission();

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.store.moveLesson(previousIndex, currentIndex);
  }

  protected async add(event: Event, field: HTMLInputElement): Promise<void> {
    event.preventDefault();
    const title = field.value.trim();
    if (title === '') return field.focus();
    await this.submission.run(async () => {
      const lesson = await this.store.addLesson(title);
      this.adding.set(false);
      await this.router.navigate([], { queryParams: { lesson } });
    });
  }

  protected async remove({ unit, ...lesson }: LessonUnit): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`author.lesson.remove.${key}`, {
        title: unit.content().title,
      });
    if (
      !(await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      }))
    )
      return;
    const name = unit.content().title;
    const removed = await this.submission.run(() => this.store.removeLesson({ unit, ...lesson }));
    if (removed)
      this.removals.notePart(
        lesson.id,
        this.transloco.translate('author.removal.lesson', { title: name }),
      );
    if (removed && this.lesson() === lesson.key)
      await this.router.navigate([], { queryParams: {} });
  }
}
