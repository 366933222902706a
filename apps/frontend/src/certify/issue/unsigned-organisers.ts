import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { NumberRange } from './selection';

/** The organisers among those that would issue for whom no key signs digital credentials, and what that means. */
@Component({
  selector: 'app-unsigned-organisers',
  imports: [RouterLink, TranslocoPipe, Notice, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (unsigned().length > 0) {
      <ui-notice tone="light" [heading]="'certify.unsigned.heading' | transloco">
        <p>{{ 'certify.unsigned.text' | transloco }}</p>
        <ul>
          @for (organiser of unsigned(); track organiser.id) {
            <li>
              <a
                [routerLink]="['/admin/organisers', organiser.id]"
                fragment="key"
                [uiText]="organiser.name"
              ></a>
            </li>
          }
        </ul>
      </ui-notice>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.1em;
    }
    a {
      display: inline-block;
      padding-block: 0.35em;
      vertical-align: top;
    }
  `,
})
export class UnsignedOrganisers {
  /** The registers in which numbers would be given. */
  readonly numbers = input.required<readonly NumberRange[]>();

  protected readonly unsigned = computed(() =>
    this.numbers()
      .filter(({ credential }) => !credential)
      .map(({ organiser }) => organiser),
  );
}
