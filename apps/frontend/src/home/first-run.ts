import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** How the first run comes about, for whoever may plan one and has none yet. */
@Component({
  selector: 'app-first-run',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card padded" aria-labelledby="first-run">
      <div class="stack-small">
        <h2 id="first-run">{{ 'home.first.title' | transloco }}</h2>
        <p class="soft">{{ 'home.first.text' | transloco }}</p>
      </div>
      <ol>
        @for (step of steps; track step) {
          <li>
            <b>{{ 'home.first.' + step + '.title' | transloco }}</b>
            <span class="soft">{{ 'home.first.' + step + '.text' | transloco }}</span>
          </li>
        }
      </ol>
      <a class="button quiet" routerLink="/runs/new">{{ 'home.first.action' | transloco }}</a>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-4);
    }
    h2 {
      font-size: var(--step-2);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: var(--space-4) var(--space-6);
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: step;
    }
    li {
      display: grid;
      grid-template: auto 1fr / 2.25rem minmax(0, 1fr);
      gap: 0 var(--space-3);
      align-items: start;
      counter-increment: step;
    }
    li::before {
      content: counter(step);
      grid-row: span 2;
      display: grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      font-weight: 600;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class FirstRun {
  protected readonly steps = ['what', 'days', 'people'] as const;
}
