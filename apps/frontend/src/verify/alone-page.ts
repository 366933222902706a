import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeptCheckPanel } from './kept-check-panel';

/** Explains the stand-alone verifier and gives it out. */
@Component({
  selector: 'app-alone-page',
  imports: [RouterLink, TranslocoPipe, KeptCheckPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      <nav>
        <a routerLink="/v">{{ 'verify.heading' | transloco }}</a>
      </nav>
      <header class="stack-small">
        <h1>{{ 'verify.alone.heading' | transloco }}</h1>
        <p class="soft">{{ 'verify.alone.lead' | transloco }}</p>
      </header>
      <section class="stack-small" aria-labelledby="how-heading">
        <h2 id="how-heading">{{ 'verify.alone.how' | transloco }}</h2>
        <ol class="stack-small">
          <li>{{ 'verify.alone.step.download' | transloco }}</li>
          <li>{{ 'verify.alone.step.open' | transloco }}</li>
          <li>{{ 'verify.alone.step.choose' | transloco }}</li>
        </ol>
        <p>
          <a class="button" href="/v/verifier.html" download="provera-dokumenta.html">{{
            'verify.alone.download' | transloco
          }}</a>
        </p>
      </section>
      <app-kept-check-panel />
      <section class="stack-small" aria-labelledby="proves-heading">
        <h2 id="proves-heading">{{ 'verify.alone.proves.heading' | transloco }}</h2>
        <ul>
          <li>{{ 'verify.alone.proves.data' | transloco }}</li>
          <li>{{ 'verify.alone.proves.document' | transloco }}</li>
          <li>{{ 'verify.alone.proves.receipt' | transloco }}</li>
        </ul>
      </section>
      <section class="stack-small" aria-labelledby="leaves-heading">
        <h2 id="leaves-heading">{{ 'verify.alone.leaves.heading' | transloco }}</h2>
        <ul>
          <li>{{ 'verify.alone.leaves.revoked' | transloco }}</li>
          <li>{{ 'verify.alone.leaves.looks' | transloco }}</li>
          <li>{{ 'verify.alone.leaves.trust' | transloco }}</li>
          <li>{{ 'verify.alone.leaves.answers' | transloco }}</li>
        </ul>
      </section>
      <p class="small soft">{{ 'verify.alone.holds' | transloco }}</p>
    </div>
  `,
  styles: `
    .page {
      gap: var(--space-5);
    }
    h1 {
      font-size: var(--step-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ol,
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class AlonePage {}
