import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { alike } from '@svetionik/domain/content/alike';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { readTerms, writeTerms } from './english-terms';
import type { Definition } from './profile-text';

type English = NonNullable<Definition['english']>;

const places = ['none', 'beside', 'instead'] as const;

/** Whether certificates speak English too, and what it calls what people wrote in Serbian. */
@Component({
  selector: 'app-english-form',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'profiles.english.heading' | transloco }}</legend>
      @for (each of places; track each) {
        <label class="check"
          ><input
            type="radio"
            name="english"
            [checked]="place() === each"
            (change)="choose(each)"
          /><span>{{ 'profiles.english.' + each | transloco }}</span></label
        >
      }
      @if (english()) {
        <ui-field
          [label]="'profiles.english.terms' | transloco"
          [hint]="'profiles.english.termsHint' | transloco"
        >
          <textarea
            #area
            uiControl
            class="input"
            rows="6"
            spellcheck="false"
            [value]="written()"
            (input)="write(area.value)"
          ></textarea>
        </ui-field>
        @if (unfinished().length > 0) {
          <p class="small soft" role="status">
            {{ 'profiles.english.unfinished' | transloco }} {{ unfinished().join(' · ') }}
          </p>
        }
      }
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
    }
    textarea {
      width: 100%;
    }
  `,
})
export class EnglishForm {
  readonly english = input<English>();
  readonly changed = output<{ readonly english?: English }>();

  protected readonly places = places;
  protected readonly place = computed(() => this.english()?.place ?? 'none');
  /** As it is being written; anew where the terms come from elsewhere. */
  protected readonly written = linkedSignal<readonly English['terms'][number][], string>({
    source: computed(() => this.english()?.terms ?? []),
    computation: (terms, before) =>
      before && alike(readTerms(before.value).terms, terms) ? before.value : writeTerms(terms),
  });
  protected readonly unfinished = computed(() => readTerms(this.written()).unfinished);

  protected choose(place: (typeof places)[number]): void {
    const { terms } = readTerms(this.written());
    this.changed.emit({ english: place === 'none' ? undefined : { place, terms } });
  }

  protected write(text: string): void {
    this.written.set(text);
    const place = this.english()?.place;
    if (place) this.changed.emit({ english: { place, terms: readTerms(text).terms } });
  }
}
