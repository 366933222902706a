import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { DrawState } from './draw-state';
import type { ImportedItem } from './import-store';
import { LearnerView } from './learner-view';
import type { Choices } from './omission-store';
import { NoteList } from './note-list';

/** Characters of a question in a list. */
const most = 180;

/** One question of a file: where it stands, what becomes of it, whether it can be drawn, and on demand as a learner would see it. */
@Component({
  selector: 'app-imported-question',
  imports: [TranslocoPipe, NumberPipe, DrawState, LearnerView, NoteList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './imported-question.html',
  styleUrl: './imported-question.css',
})
export class ImportedQuestion {
  readonly question = input.required<ImportedItem>();
  readonly choices = input.required<Choices>();
  /** Nothing can be chosen any more. */
  readonly closed = input(false);

  protected readonly open = signal(false);
  protected readonly words = computed(() => {
    const { item, title } = this.question();
    const words = item === null ? title : plainText(item.prompt);
    return words.length > most ? `${words.slice(0, most)}…` : words;
  });
  /** All questions like it are left out. */
  protected readonly leftOutAlike = computed(() =>
    this.choices().hasEffect(this.question().effect),
  );
  protected readonly taken = computed(
    () => !this.leftOutAlike() && !this.choices().has(this.question().place),
  );
}
