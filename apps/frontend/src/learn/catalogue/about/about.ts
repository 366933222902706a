import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the platform is, for whom, and how it keeps what it knows. */
@Component({
  selector: 'app-about',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      <h1>{{ 'catalogue.about.title' | transloco }}</h1>
      <p class="lead">{{ 'catalogue.about.lead' | transloco }}</p>
      @for (part of parts; track part) {
        <section class="stack-small">
          <h2>{{ 'catalogue.about.' + part + '.title' | transloco }}</h2>
          <p class="text">{{ 'catalogue.about.' + part + '.text' | transloco }}</p>
        </section>
      }
    </div>
  `,
  styles: `
    section {
      margin-top: var(--space-4);
    }
    h2 {
      font-size: var(--step-2);
    }
    .text {
      font: 400 1.1875rem/1.6 var(--font-read);
      max-width: var(--measure);
    }
  `,
})
export class About {
  protected readonly parts = ['who', 'how', 'certificate', 'trust', 'letters'] as const;
}
