import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { UncarriedAccreditations } from '../../core/accreditation/uncarried-accreditations';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';
import { PublishingEffects } from './publishing-effects';

/** Whether a draft can be published, and as what. */
export type Readiness = EndpointReply<Endpoints['authoring.checkModuleDraft']>;

/** What is to be published: `kind` decides what is said of it. */
export interface Publication {
  readonly kind: 'module' | 'course';
  readonly title: string;
  /** The draft. */
  readonly draft: string;
  readonly check: () => Promise<Readiness>;
  readonly publish: (revision: number) => Promise<{ edition: number }>;
}

/** The number of the edition that was published, or that the author wants to see what is missing. */
export type PublishOutcome = number | 'to-problems';

/** Checks once more, says what will happen, and publishes. */
@Component({
  selector: 'app-publish-dialog',
  imports: [
    TranslocoPipe,
    Notice,
    NumberPipe,
    Skeleton,
    PluralPipe,
    ProblemNotice,
    PublishingEffects,
    UncarriedAccreditations,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="publish-title" tabindex="-1">
      {{
        'author.publish.title'
          | transloco: { title: publication.title || ('author.untitled' | transloco) }
      }}
    </h2>
    @if (done(); as edition) {
      <p role="status">{{ 'author.publish.done' | transloco: { number: edition } }}</p>
      <p>{{ 'author.publish.' + publication.kind + '.after' | transloco }}</p>
      @if (loses()) {
        @if (decides()) {
          <app-uncarried-accreditations [course]="publication.draft" />
        } @else {
          <ui-notice tone="light"
            ><p>{{ 'accreditation.touches.told' | transloco }}</p></ui-notice
          >
        }
      }
      <div class="row">
        <button class="button" type="button" (click)="dialog.close(edition)">
          {{ 'ui.dialog.close' | transloco }}
        </button>
      </div>
    } @else if (readiness.hasValue()) {
      @let ready = readiness.value();
      @if (ready.problems.length > 0) {
        <p>{{ 'author.publish.notReady' | plural: ready.problems.length }}</p>
      } @else if (ready.next === ready.edition) {
        <p>{{ 'author.publish.same' | transloco: { number: ready.edition } }}</p>
      } @else {
        <p>
          {{ 'author.publish.' + publication.kind + '.before' | transloco: { number: ready.next } }}
        </p>
      }
      @if (ready.problems.length === 0 && ready.next !== ready.edition) {
        <app-publishing-effects [kind]="publication.kind" [effects]="effects" />
      }
      @if (ready.untaught.length > 0) {
        <ui-notice tone="light"
          ><p>
            {{ 'author.publish.untaught' | transloco }}
            @for (title of ready.untaught; track $index) {
              <b>{{ title || ('author.untitled' | transloco) }}</b>{{ $last ? '.' : ', ' }}
            }
          </p></ui-notice
        >
      }
      @if (ready.fewMarkers; as few) {
        <ui-notice tone="light"
          ><p>
            {{
              'author.publish.fewMarkers'
                | plural: few.available : { needed: few.needed | uiNumber }
            }}
          </p></ui-notice
        >
      }
      @if (submission.error(); as error) {
        <app-problem
          [error]="error"
          [heading]="'author.publish.failed' | transloco"
          (retry)="publish(ready)"
        />
      }
      <div class="row">
        @if (ready.problems.length > 0) {
          <button class="button" type="button" (click)="dialog.close('to-problems')">
            {{ 'author.publish.toProblems' | transloco }}
          </button>
        } @else if (ready.next !== ready.edition) {
          <button
            class="button"
            type="button"
            [attr.aria-disabled]="submission.busy()"
            (click)="publish(ready)"
          >
            {{ 'author.publish.confirm' | transloco: { number: ready.next } }}
          </button>
        }
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'ui.dialog.close' | transloco }}
        </button>
      </div>
    } @else if (readiness.error()) {
      <app-problem [error]="readiness.error()" (retry)="readiness.reload()" />
    } @else {
      <ui-skeleton [lines]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class PublishDialog {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  protected readonly publication = inject<Publication>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<PublishOutcome>>(DialogRef);
  protected readonly readiness = resource({ loader: () => this.publication.check() });
  protected readonly effects = resource({
    loader: ({ abortSignal }) =>
      this.api.call(
        'accreditations.readPublishingEffects',
        { params: { draft: this.publication.draft } },
        abortSignal,
      ),
  });
  /** A new edition of the course is without the accreditations of the one before. */
  protected readonly loses = computed(
    () =>
      this.publication.kind === 'course' &&
      this.effects.hasValue() &&
      this.effects.value().courses.some(({ accreditations }) => accreditations.length > 0),
  );
  protected readonly decides = computed(() => this.session.may('certificate.issue'));
  protected readonly submission = new Submission();
  protected readonly done = signal<number | undefined>(undefined);

  /** A draft that changed meanwhile is checked again before anything is published. */
  protected async publish({ revision }: Readiness): Promise<void> {
    const published = await this.submission.run(async () =>
      this.done.set((await this.publication.publish(revision)).edition),
    );
    if (!published) reread(this.readiness);
  }
}
