import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { PersonView } from './person-store';

type Happening = NonNullable<PersonView['happenings']>[number];

/** What became of somebody in the organisation, the last first, in words. */
@Component({
  selector: 'app-happenings',
  imports: [TranslocoPipe, ShortDatePipe],
  providers: [TranslocoPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'membership.person.happenings.title' | transloco }}</h2>
    <ol>
      @for (each of happenings(); track $index) {
        <li>
          <span class="small soft number">{{ each.on | shortDate }}</span>
          <span>{{ tell(each) }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: var(--space-2);
    }
    li {
      display: grid;
      grid-template-columns: 6.5rem minmax(0, 1fr);
      gap: var(--space-3);
      align-items: baseline;
    }
  `,
})
export class Happenings {
  private readonly transloco = inject(TranslocoPipe);
  private readonly inScript = inject(InScriptPipe);

  readonly happenings = input.required<readonly Happening[]>();

  protected tell({ what, of, roles }: Happening): string {
    const named = roles.map((role) => this.transloco.transform(`roles.name.${role}`)).join(', ');
    const name = of === null ? named : this.inScript.transform(of);
    return this.transloco.transform(`membership.person.happenings.${what}`, { name });
  }
}
