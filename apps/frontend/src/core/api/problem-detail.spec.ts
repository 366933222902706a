import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { render } from '@svetionik/ui/testing/render';
import { LanguageChoice } from '../language/language-choice';
import { RequestProblem } from '@svetionik/client/problem';
import { ProblemDetail } from './problem-detail';

@Component({
  selector: 'app-said',
  template: '{{ said() }}',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Said {
  readonly problem = input<RequestProblem>();
  protected readonly said = inject(ProblemDetail).of(this.problem);
}

const texts = {
  ui: {
    problem: {
      types: 'Accepted: {{types}}.',
      megabytes: 'At most {{megabytes}} MB.',
      fields: 'Check: {{fields}}.',
      noField: 'Load again.',
      numbered: '{{list}} {{number}}: {{field}}',
    },
  },
  field: { title: 'title', options: 'options', text: 'text' },
};
const invalid = (...paths: string[]) =>
  new RequestProblem('request.invalid', 400, {
    fields: paths.map((path) => ({ path, reason: 'wrong' })),
  });

it.each<[string, RequestProblem, string]>([
  ['a field', invalid('body.title'), 'Check: title.'],
  [
    'fields of a list',
    invalid('body.options.1.text', 'body.title'),
    'Check: options 2: text, title.',
  ],
  ['a field twice', invalid('body.title', 'body.title'), 'Check: title.'],
  ['no field at all', invalid(), 'Load again.'],
  ['a place without a name', invalid('body'), 'Load again.'],
  [
    'another type of file',
    new RequestProblem('upload.type-refused', 422, { details: { types: ['PDF', 'TXT'] } }),
    'Accepted: PDF, TXT.',
  ],
  [
    'too large a file',
    new RequestProblem('request.too-large', 413, { details: { megabytes: 10 } }),
    'At most 10 MB.',
  ],
  ['anything else', new RequestProblem('edit.conflict', 412), ''],
])('says of %s what there is to say', async (_, problem, expected) => {
  const page = await render(Said, { problem }, texts, [
    { provide: LanguageChoice, useValue: { open: async () => undefined } },
  ]);
  expect(page.words).toBe(expected);
});
