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
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Script } from '@svetionik/domain/language/script';
import { Notice } from '@svetionik/ui/feedback/notice';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../../core/routes.generated';
import { DocumentSheet } from './document-sheet';
import { SampleDocument, type SampleRequest } from './sample-document';

/** A certificate with sample texts, as the server would print it. */
export type Sample = EndpointReply<Endpoints['profiles.previewProfile']>['samples'][number];

const scripts: readonly Script[] = ['sr-Latn', 'sr-Cyrl'];

/** What certificates will look like, in the script that is chosen, and what does not fit. */
@Component({
  selector: 'app-sample-preview',
  imports: [TranslocoPipe, Notice, DocumentSheet, SampleDocument],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (missing().length > 0) {
      <ui-notice tone="light" [heading]="'profiles.preview.missing' | transloco">
        <ul>
          @for (field of missing(); track field) {
            <li>{{ 'certify.field.' + field | transloco }}</li>
          }
        </ul>
      </ui-notice>
    }
    @if (unspoken().length > 0) {
      <ui-notice tone="light" [heading]="'profiles.preview.unspoken' | transloco">
        <ul>
          @for (field of unspoken(); track field) {
            <li>{{ 'certify.field.' + field | transloco }}</li>
          }
        </ul>
      </ui-notice>
    }
    @if (unprintable().length > 0) {
      <ui-notice tone="bad" [heading]="'profiles.preview.unprintable' | transloco">
        <ul>
          @for (problem of unprintable(); track $index) {
            <li>
              {{
                'certify.missing.' + problem.code
                  | transloco: { field: ('certify.field.' + problem.field | transloco) }
              }}
            </li>
          }
        </ul>
      </ui-notice>
    }
    <div class="switches">
      <div class="row" role="group" [attr.aria-label]="'profiles.preview.script' | transloco">
        @for (each of scripts; track each) {
          <button
            class="button small"
            type="button"
            [class.quiet]="script() !== each"
            [attr.aria-pressed]="script() === each"
            (click)="script.set(each)"
          >
            {{ 'ui.script.' + (each === 'sr-Cyrl' ? 'cyrillic' : 'latin') | transloco }}
          </button>
        }
      </div>
      @if (hasBoth()) {
        <div
          class="row"
          role="group"
          [attr.aria-label]="'profiles.preview.accreditation' | transloco"
        >
          @for (each of [false, true]; track each) {
            <button
              class="button small"
              type="button"
              [class.quiet]="without() !== each"
              [attr.aria-pressed]="without() === each"
              (click)="without.set(each)"
            >
              {{ 'profiles.preview.' + (each ? 'without' : 'with') | transloco }}
            </button>
          }
        </div>
      }
    </div>
    @if (request(); as asked) {
      <app-sample-document [request]="asked" />
    }
    @if (shown(); as sample) {
      @if (sample.gap; as gap) {
        <p class="small">
          <span class="pill light">{{ 'certify.gap.' + gap | transloco }}</span>
        </p>
      }
      <app-document-sheet [facts]="sample.facts" [issued]="false" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    .switches {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
    }
    .switches .row {
      gap: var(--space-2);
    }
  `,
})
export class SamplePreview {
  private readonly current = inject(CurrentLanguage);

  readonly samples = input.required<readonly Sample[]>();
  /** What the document itself is made of, where it is offered. */
  readonly definition = input<SampleRequest['definition']>();

  protected readonly scripts = scripts;
  protected readonly script = linkedSignal(() => chooseScript(this.current.language()));
  protected readonly without = signal(false);
  private readonly inScript = computed(() =>
    this.samples().filter(({ facts: { language } }) => [this.script(), 'en'].includes(language)),
  );
  protected readonly hasBoth = computed(() => this.inScript().length > 1);
  protected readonly shown = computed(
    () => this.inScript()[this.without() && this.hasBoth() ? 1 : 0],
  );
  protected readonly request = computed<SampleRequest | undefined>(() => {
    const definition = this.definition();
    return (
      definition && {
        definition,
        language: this.script(),
        accredited: !(this.without() && this.hasBoth()),
      }
    );
  });
  protected readonly missing = computed(() => this.fieldsOf('missing'));
  /** What the profile is to have in English and has not. */
  protected readonly unspoken = computed(() => this.fieldsOf('english-missing'));
  /** Each problem once, whatever script it is in. */
  protected readonly unprintable = computed(() => {
    const found = this.problems().filter(
      ({ code }) => code === 'missing-glyph' || code === 'does-not-fit',
    );
    return found.filter(
      ({ code, field }, place) =>
        found.findIndex((other) => other.code === code && other.field === field) === place,
    );
  });

  private fieldsOf(code: Sample['problems'][number]['code']): string[] {
    const found = this.problems().filter((problem) => problem.code === code);
    return [...new Set(found.map(({ field }) => field))];
  }

  private problems(): Sample['problems'] {
    return this.samples().flatMap(({ problems }) => problems);
  }
}
