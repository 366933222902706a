import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ProblemPlace } from '@svetionik/domain/checks/problem';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { HANDOUT_DOWNLOADS } from '@svetionik/ui/blocks/handout-downloads';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FrameState, FramePlace } from '../../core/frame';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { FactsStore } from '../fields/facts-store';
import { placeInModule } from '../problems/module-places';
import { ProblemList } from '../problems/problem-list';
import { PublishDialog, type Publication, type PublishOutcome } from '../publishing/publish-dialog';
import { UnopenedDraft } from '../opening/unopened-draft';
import { RemovedList } from '../removals/removed-list';
import { openRemovals, provideRemovals } from '../removals/removals';
import { HeldNotice } from '../saving/held-notice';
import { JoinedNotice } from '../saving/joined-notice';
import { createDraftHandouts } from './draft-handouts';
import { LessonEditor } from './lesson-editor';
import { ModuleOutline } from './module-outline';
import { ModuleStore } from './module-store';
import { ModuleTexts } from './module-texts';

/** The editor of a module: outline, the open lesson, and what is missing before publishing. */
@Component({
  selector: 'app-module-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    SavedState,
    ProblemNotice,
    FrameState,
    FramePlace,
    HeldNotice,
    JoinedNotice,
    RemovedList,
    ProblemList,
    SignedOutNotice,
    LessonEditor,
    ModuleOutline,
    ModuleTexts,
    UnopenedDraft,
  ],
  providers: [
    ModuleStore,
    ...provideRemovals,
    {
      provide: HANDOUT_DOWNLOADS,
      useFactory: () => {
        const [page, current] = [inject(ModulePage), inject(CurrentLanguage)];
        return createDraftHandouts({
          module: page.module,
          script: () => chooseScript(current.language()),
        });
      },
    },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './module-page.html',
  styleUrl: './module-page.css',
})
export class ModulePage {
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  protected readonly store = inject(ModuleStore);

  /** From the address: the id, the key of the open lesson, a block to open, and a node of its case. */
  readonly module = input.required<string>();
  readonly lesson = input<string>();
  readonly block = input<string>();
  readonly node = input<string>();

  protected readonly shown = computed(() =>
    this.store.lessons().find(({ key }) => key === this.lesson()),
  );
  protected readonly title = computed(() => this.store.outline()?.content().title ?? '');
  protected readonly next = computed(() => (this.store.edition() ?? 0) + 1);
  protected readonly outlineOpen = signal(false);
  /** How often something was asked for that needs the draft to be saved first. */
  protected readonly held = signal(0);
  private readonly problemList = viewChild(ProblemList);
  protected readonly problems = computed(() => {
    const [document, language] = [this.store.document(), this.current.language()];
    const say = (key: string, values: object) =>
      this.transloco.translate<string>(key, { ...values }, language);
    const words = {
      lesson: (title: string) => say('author.place.lesson', { title }),
      block: (number: number) => say('author.place.block', { number }),
    };
    return document === undefined ? [] : placeInModule(this.store.problems(), document, words);
  });

  constructor() {
    void inject(FactsStore).read();
    openRemovals(this.store.removedFrom);
    effect(() => this.store.reading.id.set(this.module()));
    effect(() => {
      this.lesson();
      this.outlineOpen.set(false);
    });
  }

  protected goTo({ lesson, block, node }: ProblemPlace): void {
    void this.router.navigate([], { queryParams: { lesson, block, node } });
  }

  protected async preview(): Promise<void> {
    if (await this.saved())
      await this.router.navigate(['/author/modules', this.module(), 'preview'], {
        queryParams: { lesson: this.lesson() },
      });
  }

  protected async publish(): Promise<void> {
    if (!(await this.saved())) return;
    const params = { module: this.module() };
    const publication: Publication = {
      kind: 'module',
      title: this.title(),
      check: () => this.api.call('authoring.checkModuleDraft', { params }),
      draft: params.module,
      publish: (version) => this.api.call('authoring.publishModule', { params, version }),
    };
    const outcome = await this.dialogs.open<PublishOutcome, Publication>(
      PublishDialog,
      publication,
      'publish-title',
    );
    if (outcome === 'to-problems') this.problemList()?.show();
    else if (outcome !== undefined) this.store.edition.set(outcome);
  }

  private async saved(): Promise<boolean> {
    const saved = await this.store.saving.flush();
    this.held.update((times) => (saved ? 0 : times + 1));
    return saved;
  }
}
