import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  contactKinds,
  contactLanguages,
  type ContactKind,
  type ContactLanguage,
} from '@svetionik/domain/contacts/contact';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { latinLabel, partProblem, type EditedContact, type WrittenPart } from './edited-contacts';

/** All that is written of one contact: its names and number at once, what is rarely changed below them. */
@Component({
  selector: 'app-contact-fields',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-fields.html',
  styleUrl: './contact-fields.css',
})
export class ContactFields {
  private readonly guard = inject(PersonalNumberGuard);

  readonly contact = input.required<EditedContact>();
  readonly checked = input(false);
  readonly changed = output<Partial<EditedContact>>();

  protected readonly kinds = contactKinds;
  protected readonly languages = contactLanguages;
  protected readonly latinLabel = latinLabel;
  protected readonly further = [
    { part: 'mail', lang: 'en' },
    { part: 'hoursCyrillic', lang: 'sr-Cyrl' },
    { part: 'hoursEnglish', lang: 'en' },
    { part: 'areaCyrillic', lang: 'sr-Cyrl' },
    { part: 'areaEnglish', lang: 'en' },
    { part: 'site', lang: 'en' },
  ] as const;

  protected problem(part: WrittenPart): string | undefined {
    const wrong = this.checked() ? partProblem(this.contact(), part) : undefined;
    return wrong ?? this.guard.problem(this.contact()[part]);
  }

  /** Closed fields keep no problem to themselves. */
  protected hasFurtherProblem(): boolean {
    return this.further.some(({ part }) => this.problem(part) !== undefined);
  }

  protected write(part: WrittenPart, text: string): void {
    this.changed.emit({ [part]: text });
  }

  protected chooseKind(value: string): void {
    const kind = contactKinds.find((each): each is ContactKind => each === value);
    if (kind !== undefined) this.changed.emit({ kind });
  }

  protected speak(language: ContactLanguage, spoken: boolean): void {
    const others = this.contact().languages.filter((each) => each !== language);
    this.changed.emit({ languages: spoken ? [...others, language] : others });
  }
}
