import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { fold } from '@svetionik/domain/language/search-key';
import { SearchField } from '@svetionik/ui/field/search-field';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { InScriptPipe, chooseScript } from '@svetionik/ui/language/script-text';

/** Something that can be tied to what is edited. */
export interface Tie {
  readonly id: string;
  readonly title: TextInScripts;
  /** What tells it from others of the same title. */
  readonly detail?: string;
  /** Whose it is, where it is another organisation's. */
  readonly owner?: { readonly name: TextInScripts } | null;
}

const mostFound = 8;

/** What is tied already, and a search for more. */
@Component({
  selector: 'app-tied-choice',
  imports: [TranslocoPipe, SearchField, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="stack-small">
      <legend>{{ label() }}</legend>
      @if (hint(); as text) {
        <p class="small soft">{{ text }}</p>
      }
      @if (tied().length > 0) {
        <ul class="tied">
          @for (each of tied(); track each.id) {
            <li>
              <span
                >{{ each.title | inScript
                }}<span class="soft"
                  >{{ each.detail ? ' · ' + each.detail : ''
                  }}{{ each.owner ? ' · ' + (each.owner.name | inScript) : '' }}</span
                ></span
              >
              <button class="link-button" type="button" (click)="set(each.id, false)">
                {{ 'profiles.ties.remove' | transloco
                }}<span class="visually-hidden"
                  >: {{ each.title | inScript }} {{ each.detail }}</span
                >
              </button>
            </li>
          }
        </ul>
      } @else {
        <p class="soft">{{ 'profiles.ties.none' | transloco }}</p>
      }
      <ui-search-field [label]="'profiles.ties.search' | transloco" [(sought)]="sought" />
      @if (sought().trim() !== '') {
        <ul class="tied" [attr.aria-label]="'profiles.ties.found' | transloco">
          @for (each of found(); track each.id) {
            <li>
              <span
                >{{ each.title | inScript
                }}<span class="soft"
                  >{{ each.detail ? ' · ' + each.detail : ''
                  }}{{ each.owner ? ' · ' + (each.owner.name | inScript) : '' }}</span
                ></span
              >
              <button class="link-button" type="button" (click)="set(each.id, true)">
                {{ 'profiles.ties.add' | transloco
                }}<span class="visually-hidden"
                  >: {{ each.title | inScript }} {{ each.detail }}</span
                >
              </button>
            </li>
          }
        </ul>
        <p role="status" class="small soft">
          @if (found().length === 0) {
            {{ 'profiles.ties.notFound' | transloco }}
          }
        </p>
      }
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
      margin-bottom: var(--space-2);
    }
    .tied {
      margin: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    .tied li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0 var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    .tied .link-button {
      min-height: 2.75rem;
    }
  `,
})
export class TiedChoice {
  private readonly current = inject(CurrentLanguage);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Tie[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly changed = output<string[]>();

  protected readonly sought = signal('');
  protected readonly tied = computed(() =>
    this.choices().filter(({ id }) => this.chosen().includes(id)),
  );
  protected readonly found = computed(() => {
    const words = fold(this.sought())
      .split(' ')
      .filter((word) => word !== '');
    const script = chooseScript(this.current.language());
    return this.choices()
      .filter(
        ({ id, title }) =>
          !this.chosen().includes(id) && words.every((word) => fold(title[script]).includes(word)),
      )
      .slice(0, mostFound);
  });

  protected set(id: string, tied: boolean): void {
    this.sought.set('');
    this.changed.emit(tied ? [...this.chosen(), id] : this.chosen().filter((each) => each !== id));
  }
}
