import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Setup, Step } from './setup-store';

/** In whose name is issued; it is entered on the page of organisers. */
@Component({
  selector: 'app-organiser-step',
  imports: [RouterLink, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (organiser(); as organiser) {
      <p class="soft name" [uiText]="organiser.name"></p>
      @if (!step().done) {
        <p>{{ 'setup.organiser.incomplete' | transloco }}</p>
      }
      <p>
        <a
          [class]="step().done ? '' : step().mark === 'next' ? 'button' : 'button quiet'"
          [routerLink]="['/admin/organisers', organiser.id]"
          [queryParams]="{ from: 'setup' }"
          >{{ (step().done ? 'setup.organiser.open' : 'setup.organiser.complete') | transloco }}</a
        >
      </p>
    } @else {
      <p>{{ 'setup.organiser.missing' | transloco }}</p>
      <p>
        <a
          [class]="step().mark === 'next' ? 'button' : 'button quiet'"
          routerLink="/admin/organisers/new"
          [queryParams]="{ from: 'setup' }"
          >{{ 'setup.organiser.add' | transloco }}</a
        >
      </p>
    }
  `,
  styleUrl: './step.css',
})
export class OrganiserStep {
  readonly step = input.required<Step>();
  readonly organiser = input.required<Setup['organiser']>();
}
