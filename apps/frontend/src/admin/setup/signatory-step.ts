import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Setup, Step } from './setup-store';

/** Who signs for the organiser today; people are added on its page. */
@Component({
  selector: 'app-signatory-step',
  imports: [RouterLink, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (organiser(); as organiser) {
      <p [class.soft]="step().done">
        {{ 'setup.signatory.' + step().reason | transloco }}
        @if (organiser.signatory; as name) {
          <span class="name" [uiText]="name"></span>
        }
      </p>
      <p>
        <a
          [class]="step().done ? '' : step().mark === 'next' ? 'button' : 'button quiet'"
          [routerLink]="['/admin/organisers', organiser.id]"
          fragment="signatory"
          [queryParams]="{ from: 'setup' }"
          >{{ 'setup.signatory.' + act() | transloco }}</a
        >
      </p>
    } @else {
      <p class="soft">{{ 'setup.signatory.waits' | transloco }}</p>
    }
  `,
  styleUrl: './step.css',
})
export class SignatoryStep {
  readonly step = input.required<Step>();
  readonly organiser = input.required<Setup['organiser']>();

  protected readonly act = computed(() => {
    if (this.step().done) return 'open';
    return this.step().reason === 'unnamed' ? 'complete' : 'add';
  });
}
