import {
  computed,
  effect,
  inject,
  Injectable,
  type Provider,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { restoreRemoved } from '@svetionik/domain/course/merge/restore-removed';
import { lettersLost } from '@svetionik/domain/course/merge/letters-lost';
import { alike } from '@svetionik/domain/content/alike';
import { removedPart } from '@svetionik/domain/course/merge/removed-part';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { RequestProblem } from '@svetionik/client/problem';
import { Removing } from '../../core/forms/removing';
import { newId } from '../../core/new-id';
import type { DraftUnit } from '../saving/draft-unit';
import { KeptRemovals } from './kept-removals';
import type { Removal } from './removal';

/** A unit of a draft that things are removed from. */
export interface RemovalUnit {
  readonly id: string;
  /** Of a part: what it is called. */
  readonly name?: string;
  readonly unit: { content(): object; edit(content: object): void };
}

/** A unit of which there are two versions. */
type DisputedUnit = Pick<DraftUnit<object>, 'content' | 'theirs' | 'keepMine' | 'takeTheirs'>;

/** A draft that is open for editing, as far as removing goes. */
export interface RemovalPlace {
  readonly draft: string;
  units(): readonly RemovalUnit[];
  /** Brings a whole lesson or question back. */
  restorePart(id: string): Promise<void>;
}

/** With so many letters, a removal is asked about first. */
const much = 300;

/**
 * What the author of an open draft removed: taken out at once, or after a question where it holds much, and kept so that it can be
 * brought back to where it stood.
 */
@Injectable()
export class Removals extends Removing {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly kept = inject(KeptRemovals);
  private place: RemovalPlace | undefined;

  /** The newest first. */
  readonly all = signal<readonly Removal[]>([]);
  /** What was removed last on this page and is not back. */
  readonly latest = signal<Removal | undefined>(undefined);
  /** Why something could not be brought back. */
  readonly failure = signal<'taken' | 'gone' | RequestProblem | undefined>(undefined);
  readonly count = computed(() => this.all().length);

  async open(place: RemovalPlace): Promise<void> {
    this.place = place;
    const earlier = await this.kept.read(place.draft);
    this.all.update((now) => [
      ...now,
      ...earlier.filter(({ id }) => !now.some((each) => each.id === id)),
    ]);
  }

  around(name: string, remove: () => void): void {
    const before = this.units().map((each) => ({ ...each, content: each.unit.content() }));
    remove();
    const touched = before.find(({ unit, content }) => unit.content() !== content);
    if (touched === undefined) return;
    const { id, unit, content } = touched;
    const after = unit.content();
    if (lettersLost(content, after) < much) return this.note(id, name, content, after);
    unit.edit(content);
    void this.ask(name).then((sure) => {
      if (!sure) return;
      unit.edit(after);
      this.note(id, name, content, after);
    });
  }

  /** Notes that `before` became `after` in a unit, so that it can be brought back. */
  note(unit: string, name: string, before: object, after: object): void {
    if (!alike(before, after)) this.add({ unit, name, ...removedPart(before, after) });
  }

  /** Notes that a lesson or a question was removed as a whole. */
  notePart(unit: string, name: string): void {
    this.add({ unit, name, before: null, after: null });
  }

  /** Goes on with one of two versions of a whole unit; the other one can be brought back. */
  settle(id: string, unit: DisputedUnit, version: 'mine' | 'theirs'): void {
    const [mine, theirs] = [unit.content(), unit.theirs()?.content];
    if (theirs === undefined) return;
    if (version === 'theirs') unit.takeTheirs();
    else void unit.keepMine();
    const name = this.transloco.translate<string>(`author.conflict.left.${version}`);
    if (version === 'theirs') this.note(id, name, mine, theirs);
    else this.note(id, name, theirs, mine);
  }

  /** Brings something back to where it stood; true when it is there. */
  async bringBack(removal: Removal): Promise<boolean> {
    this.failure.set(undefined);
    const done = await this.restore(removal).catch((error: unknown) => {
      if (!(error instanceof RequestProblem)) throw error;
      this.failure.set(error);
      return false;
    });
    if (!done) return false;
    this.all.update((all) => all.filter(({ id }) => id !== removal.id));
    if (this.latest()?.id === removal.id) this.latest.set(undefined);
    this.kept.forget(removal.id);
    return true;
  }

  /** Where a removal was: the name of the lesson or the question, if it stands in one. */
  nameOf({ unit }: Removal): string {
    return this.units().find(({ id }) => id === unit)?.name ?? '';
  }

  private async restore({ unit: id, before, after }: Removal): Promise<boolean> {
    if (before === null || after === null) {
      await this.place?.restorePart(id);
      return true;
    }
    const unit = this.units().find((each) => each.id === id)?.unit;
    if (unit === undefined) return this.fail('gone');
    const now = unit.content();
    const next = restoreRemoved<object>(before, after, now);
    if (alike(next, now)) return this.fail('taken');
    unit.edit(next);
    return true;
  }

  private fail(reason: 'taken' | 'gone'): boolean {
    this.failure.set(reason);
    return false;
  }

  private add(made: Pick<Removal, 'unit' | 'name' | 'before' | 'after'>): void {
    const name = made.name.replace(/\p{Cc}+/gu, ' ').slice(0, 300);
    const removal = { ...made, name, id: newId(), removedAt: new Date().toISOString() };
    this.failure.set(undefined);
    this.all.update((all) => [removal, ...all]);
    this.latest.set(removal);
    this.kept.keep(removal);
  }

  private ask(name: string): Promise<boolean> {
    const say = (key: string) =>
      this.transloco.translate<string>(`author.removal.ask.${key}`, { name });
    return this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      tone: 'danger',
    });
  }

  private units(): readonly RemovalUnit[] {
    return this.place?.units() ?? [];
  }
}

/** For the page of a draft: every removing control on it goes through its {@link Removals}. */
export const provideRemovals: readonly Provider[] = [
  KeptRemovals,
  Removals,
  { provide: Removing, useExisting: Removals },
];

/** Opens the removals of a page with its draft, once it is there. Called where there is injection. */
export function openRemovals(place: () => RemovalPlace | undefined): void {
  const removals = inject(Removals);
  effect(() => {
    const found = place();
    if (found !== undefined) untracked(() => void removals.open(found));
  });
}
