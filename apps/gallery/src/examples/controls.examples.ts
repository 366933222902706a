import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ConfirmDialog, type Question } from '@svetionik/ui/dialog/confirm-dialog';
import { ButtonsExample } from './buttons-example';
import { DialogExample } from './dialog-example';
import { type Examples, show } from './example';
import { FieldExample } from './field-example';
import { SearchExample } from './search-example';
import { lengthen } from './writing';

/** A dialog in its place on the page, where it can be looked at beside others. */
function ask(state: string, question: Question) {
  return show(
    state,
    ConfirmDialog,
    {},
    {
      providers: [
        { provide: DIALOG_DATA, useValue: question },
        { provide: DialogRef, useValue: { close: () => undefined } },
      ],
    },
  );
}

export const controls: Examples<'controls'> = {
  buttons: ({ line }) => [
    show('plain', ButtonsExample, { label: line('Sačuvajte') }),
    show('disabled', ButtonsExample, { label: line('Sačuvajte'), isOff: true }),
    show('larger', ButtonsExample, { label: line('Sačuvajte') }, { isLarger: true }),
    show('long words', ButtonsExample, { label: lengthen.line(line('Sačuvajte')) }),
  ],
  field: ({ line }) => {
    const label = line('Naziv ustanove');
    const hint = line('Kao što stoji u registru.');
    const error = line('Upišite naziv.');
    return [
      show('required', FieldExample, { label }),
      show('optional', FieldExample, { label, optional: true }),
      show('hint', FieldExample, { label, hint }),
      show('error', FieldExample, { label, hint, error }),
      show('disabled', FieldExample, { label, isOff: true }),
      show('several lines', FieldExample, { label, control: 'lines' }),
      show('list', FieldExample, { label, control: 'list', error }),
      show('long words', FieldExample, {
        label: lengthen.line(label),
        hint: lengthen.line(hint),
        error: lengthen.line(error),
      }),
    ];
  },
  'search-field': ({ line }) => [
    show('empty', SearchExample, { label: line('Potražite kurs') }),
    show('filled', SearchExample, { label: line('Potražite kurs'), first: line('razgovor') }),
    show('long words', SearchExample, { label: lengthen.line(line('Potražite kurs')) }),
  ],
  'confirm-dialog': ({ line }) => {
    const question: Question = {
      title: line('Predajete odgovore'),
      text: line('Posle predaje odgovori se više ne menjaju.'),
      confirm: line('Predajte'),
    };
    return [
      ask('plain', question),
      ask('danger', {
        ...question,
        tone: 'danger',
        confirm: line('Obrišite'),
        cancel: line('Zadržite'),
      }),
      ask('long words', {
        title: lengthen.line(question.title),
        text: lengthen.line(question.text),
        confirm: lengthen.line(question.confirm),
      }),
      show('opened', DialogExample, { question, label: line('Otvorite pitanje') }),
    ];
  },
};
