import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { rubricMaximum } from '@svetionik/domain/marking/rubric';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { NumberField } from '../../fields/number-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { PassageField } from '../passage-field';
import { newCriterion, RubricForm } from './rubric-form';

/** How long the text should be, by what people mark it, and how many of them do. */
@Component({
  selector: 'app-open-answer-form',
  imports: [TranslocoPipe, PluralPipe, NumberField, PassageField, RubricForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-answer.html',
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
export class OpenAnswerForm extends KindForm<'open-answer'> {
  protected readonly maximum = computed(() => rubricMaximum(this.item().rubric));
}

/** How authors write a question that people mark. */
export const openAnswer: AuthorKind<'open-answer'> = {
  form: OpenAnswerForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'open-answer',
    sample: '',
    words: { least: 0, most: 200 },
    rubric: [newCriterion()],
    secondMarking: false,
    threshold: 1,
    disturbing: false,
  }),
  words: () => ({ options: [], right: [] }),
  describe: ({ rubric, words, sample, secondMarking, threshold, disturbing }, say) => [
    `${say('wordsMost')}: ${words.least}–${words.most}`,
    ...rubric.map(({ title, levels }) => `${title}: ${levels.map(({ descriptor, points }) => `${points} ${descriptor}`).join(' · ')}`),
    ...(sample === '' ? [] : [`${say('sample')}: ${sample}`]),
    ...(secondMarking ? [`${say('secondMarking')} (${threshold})`] : []),
    ...(disturbing ? [say('disturbing')] : []),
  ],
};
