import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Block } from '@svetionik/domain/course/block';
import { chooseVersion, type LessonConflict } from '@svetionik/domain/course/merge/merge-lesson';
import { lessonMinutes } from '@svetionik/domain/course/learning-time';
import { detectScript } from '@svetionik/domain/language/script';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Block as BlockView } from '@svetionik/ui/blocks/block';
import { AddBlock } from '../blocks/add-block';
import { BlockForm } from '../blocks/block-form';
import { blockNameKey } from '../blocks/block-name';
import { CaseMap } from '../blocks/case-map';
import { EntryTools } from '../../core/forms/entry-tools';
import { Removals } from '../removals/removals';
import { LineField } from '../fields/line-field';
import { moved, replaced, removeEntry } from '../fields/lists';
import { NumberField } from '../fields/number-field';
import { holds } from '../problems/module-places';
import { PartConflict } from './part-conflict';
import type { LessonUnit } from './module-store';
import { Icon } from '@svetionik/ui/marks/icon';

/** One lesson: its blocks as a learner sees them, each with its form; what is open for editing is one at a time. */
@Component({
  selector: 'app-lesson-editor',
  imports: [
    Icon,
    CdkDrag,
    CdkDragHandle,
    CdkDropList,
    TranslocoPipe,
    BlockView,
    AddBlock,
    BlockForm,
    CaseMap,
    EntryTools,
    LineField,
    NumberField,
    PartConflict,
    PluralPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lesson-editor.html',
  styleUrl: './lesson-editor.css',
})
export class LessonEditor {
  private readonly injector = inject(Injector);
  private readonly removals = inject(Removals);
  private readonly transloco = inject(TranslocoService);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly lesson = input.required<LessonUnit>();
  /** A block, or one inside it, to open for editing. */
  readonly wanted = input<string>();
  /** A node of the block's case to open. */
  readonly node = input<string>();

  protected readonly blockNameKey = blockNameKey;
  protected readonly content = computed(() => this.lesson().unit.content());
  protected readonly script = computed(() =>
    detectScript(this.content().title) === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
  );
  protected readonly counted = computed(() => lessonMinutes(this.content()));
  /** What two authors changed of the lesson itself. */
  protected readonly ofLesson = computed(() =>
    this.lesson()
      .unit.conflicts()
      .filter(({ part }) => part !== 'block'),
  );
  protected readonly savedAt = computed(() => this.lesson().unit.current().changedAt);
  protected readonly open = signal<string | undefined>(undefined);

  constructor() {
    effect(() => {
      const [wanted, { key }] = [this.wanted(), this.lesson()];
      untracked(() => this.openWanted(wanted, key));
    });
  }

  protected edit(change: Partial<ReturnType<typeof this.content>>): void {
    this.lesson().unit.edit({ ...this.content(), ...change });
  }

  protected write(place: number, block: Block): void {
    this.edit({ blocks: replaced(this.content().blocks, place, block) });
  }

  protected add(block: Block): void {
    this.edit({ blocks: [...this.content().blocks, block] });
    this.toggle(block.id, true);
  }

  protected move(from: number, to: number): void {
    this.edit({ blocks: moved(this.content().blocks, from, to) });
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  protected remove(place: number): void {
    this.edit({ blocks: removeEntry(this.content().blocks, place) });
  }

  protected conflictOf(id: string): LessonConflict | undefined {
    return this.lesson()
      .unit.conflicts()
      .find((conflict) => conflict.part === 'block' && conflict.id === id);
  }

  /** The version that is not chosen can be brought back. */
  protected choose(conflict: LessonConflict, version: 'mine' | 'theirs'): void {
    const { id, unit } = this.lesson();
    const other = chooseVersion(unit.content(), conflict, version === 'mine' ? 'theirs' : 'mine');
    unit.choose(conflict, version);
    const name = this.transloco.translate<string>(`author.conflict.left.${version}`);
    this.removals.note(id, name, other, unit.content());
  }

  protected toggle(id: string, open: boolean): void {
    this.open.set(open ? id : undefined);
    const selector = open ? `#form-${id} :is(input, textarea, select, button)` : `#edit-${id}`;
    const show = () => {
      const target = this.element.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      this.element.querySelector(`#block-${id}`)?.scrollIntoView({ block: 'nearest' });
    };
    afterNextRender({ read: show }, { injector: this.injector });
  }

  private openWanted(wanted: string | undefined, _lesson: string): void {
    const block = this.content().blocks.find((each) => holds(each, wanted));
    if (block !== undefined) this.toggle(block.id, true);
    else this.open.set(undefined);
  }
}
