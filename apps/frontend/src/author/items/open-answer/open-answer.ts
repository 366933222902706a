import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberField } from '../../fields/number-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { describeMark, newMark, PeopleMarkForm } from '../people-mark-form';

/** How long the text should be, by what people mark it, and how many of them do. */
@Component({
  selector: 'app-open-answer-form',
  imports: [TranslocoPipe, NumberField, PeopleMarkForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-answer.html',
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
class OpenAnswerForm extends KindForm<'open-answer'> {}

/** How authors write a question that people mark. */
export const openAnswer: AuthorKind<'open-answer'> = {
  form: OpenAnswerForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'open-answer',
    ...newMark(),
    words: { least: 0, most: 200 },
  }),
  words: () => ({ options: [], right: [] }),
  describe: (item, say) => [
    `${say('wordsMost')}: ${item.words.least}–${item.words.most}`,
    ...describeMark(item, say),
  ],
};
