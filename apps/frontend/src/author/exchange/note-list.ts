import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Note } from '@svetionik/domain/exchange/note';
import { NoteSentencePipe } from './note-sentence';

/** What a question changes, loses or was refused for, a sentence each. */
@Component({
  selector: 'app-note-list',
  imports: [NoteSentencePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul>
    @for (note of notes(); track $index) {
      <li [class]="note.effect">{{ note | noteSentence }}</li>
    }
  </ul>`,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: 1.2em;
      font-size: 1rem;
      overflow-wrap: anywhere;
    }
    .refused {
      color: var(--bad);
    }
  `,
})
export class NoteList {
  readonly notes = input.required<readonly Note[]>();
}
