import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import { writeReminder, type WordsByLanguage } from '@svetionik/domain/reminders/reminder-words';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PageAddress } from '../../core/api/page-address';

/** Made-up people whose names are hard to set: long, of one letter, with signs of other languages, and none at all. */
const names = [
  { latin: 'Marija Jovanović', cyrillic: 'Марија Јовановић' },
  {
    latin: 'Šejla Amina Hadžiabdulahović-Mehmedagić',
    cyrillic: 'Шејла Амина Хаџиабдулаховић-Мехмедагић',
  },
  { latin: 'Njegoš Ljubinković Đurđević', cyrillic: 'Његош Љубинковић Ђурђевић' },
  { latin: 'Ğülşen O’Neill-Çağlar', cyrillic: 'Гилшен О’Нил-Чаглар' },
  { latin: 'A Y', cyrillic: 'А И' },
  null,
] as const;

/** The longest day that a sentence gets. */
const day = '2026-09-28';

/** A mail as somebody gets it, in the language and with the name that are chosen. */
@Component({
  selector: 'app-mail-preview',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="choices">
      <ui-field [label]="'reminders.preview.language' | transloco">
        <select #tongue uiControl class="input" (change)="choose(tongue.value)">
          @for (each of languages; track each) {
            <option [value]="each" [selected]="language() === each">
              {{ 'reminders.language.' + each | transloco }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field [label]="'reminders.preview.name' | transloco">
        <select #who uiControl class="input" (change)="place.set(+who.value)">
          @for (each of names; track $index) {
            <option [value]="$index" [selected]="place() === $index">
              {{ nameOf($index) ?? ('reminders.preview.nameless' | transloco) }}
            </option>
          }
        </select>
      </ui-field>
    </div>
    <article class="mail" [attr.lang]="language()" data-preview>
      <p class="subject">{{ mail().subject }}</p>
      <p>{{ mail().text }}</p>
    </article>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .choices {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-3);
    }
    .mail {
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
      overflow-wrap: anywhere;
    }
    .mail .subject {
      margin: 0;
      padding-block-end: var(--space-2);
      border-bottom: 1px solid var(--line);
      font-weight: 600;
    }
    .mail p {
      margin-block-start: var(--space-3);
      white-space: pre-line;
    }
    @media (max-width: 36rem) {
      .choices {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class MailPreview {
  private readonly current = inject(CurrentLanguage);

  private readonly site = new URL(inject(PageAddress).base, location.origin).href.slice(0, -1);

  readonly words = input.required<WordsByLanguage>();
  /** The page that it leads to. */
  readonly path = input('/learn');
  protected readonly names = names;
  protected readonly languages: readonly Language[] = ['sr-Latn', 'sr-Cyrl', 'en'];
  protected readonly language = linkedSignal(() => this.current.language());
  protected readonly place = signal(1);
  protected readonly mail = computed(() => {
    const language = this.language();
    const site = this.site;
    const facts = {
      ...{ name: this.nameOf(this.place()), day, link: `${site}${this.path()}` },
      choices: `${site}/account/mail`,
    };
    return writeReminder(this.words()[language], facts, language);
  });

  protected choose(language: string): void {
    this.language.set(this.languages.find((each) => each === language) ?? 'sr-Latn');
  }

  protected nameOf(place: number): string | null {
    const name = names[place];
    if (name === null || name === undefined) return null;
    return this.language() === 'sr-Cyrl' ? name.cyrillic : name.latin;
  }
}
