import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Block } from '@svetionik/ui/blocks/block';
import { HANDOUT_DOWNLOADS } from '@svetionik/ui/blocks/handout-downloads';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { FACT_READER } from '@svetionik/ui/rich-text/fact-reader';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { FramePlace } from '../../core/frame';
import { createDraftHandouts } from '../module/draft-handouts';

/** The draft exactly as a learner will get it, lesson by lesson, in either script. Nothing that is done here is kept. */
@Component({
  selector: 'app-preview-page',
  imports: [RouterLink, TranslocoPipe, Block, Skeleton, ProblemNotice, FramePlace],
  providers: [
    { provide: FACT_READER, useFactory: () => inject(PreviewPage).findFact },
    {
      provide: HANDOUT_DOWNLOADS,
      useFactory: () => {
        const page = inject(PreviewPage);
        return createDraftHandouts({ module: page.module, script: page.script });
      },
    },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preview-page.html',
  styleUrl: './preview-page.css',
})
export class PreviewPage {
  private readonly api = inject(ApiClient);
  private readonly current = inject(CurrentLanguage);

  /** From the address: the id, and the key of the lesson. */
  readonly module = input.required<string>();
  readonly lesson = input<string>();

  /** Whoever only reviews goes back to the list: the page of the module is for writing. */
  private readonly writes = inject(SessionStore).may('course.author');
  protected readonly backKey = this.writes ? 'author.preview.back' : 'author.preview.backToList';
  protected readonly back = computed(() =>
    this.writes ? ['/author/modules', this.module()] : ['/author/modules'],
  );

  protected readonly scripts = ['sr-Latn', 'sr-Cyrl'] as const;
  readonly script = linkedSignal<Script>(() => chooseScript(this.current.language()));
  protected readonly read = resource({
    params: () => ({ module: this.module(), script: this.script() }),
    loader: ({ params: { module, script }, abortSignal }) =>
      this.api.call(
        'authoring.previewModule',
        { params: { module }, query: { script } },
        abortSignal,
      ),
  });
  protected readonly document = computed(() =>
    this.read.hasValue() ? this.read.value() : undefined,
  );
  readonly findFact = (id: string) => this.document()?.facts?.find((fact) => fact.id === id);
  protected readonly shown = computed(() => {
    const lessons = this.document()?.lessons ?? [];
    return lessons.find(({ id }) => id === this.lesson()) ?? lessons[0];
  });
}
