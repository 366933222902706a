import { computed, signal } from '@angular/core';
import { alike } from '@svetionik/domain/content/alike';
import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import type { Saving } from '@svetionik/ui/feedback/saved-state';
import { RequestProblem } from '@svetionik/client/problem';
import type { KeptDrafts } from './kept-drafts';
import type { UnitMerger } from './unit-merger';

/** A draft as the server has it. */
export interface StoredDraft<Content> {
  readonly version: number;
  readonly changedAt: string;
  readonly content: Content;
}

/** What a unit needs of the world. */
interface UnitWorld<Content, Conflict> {
  readonly id: string;
  readonly kept: KeptDrafts;
  /** Sends the content as the successor of a version. */
  readonly send: (content: Content, version: number) => Promise<StoredDraft<Content>>;
  readonly merger?: UnitMerger<Content, Conflict>;
}

/** Milliseconds: after the last change, and before another try. */
const pauses = { typing: 1_200, retry: 5_000 } as const;

/**
 * One unit while it is edited: saved by itself, a moment after each change, and never over a version that the author hasn't seen.
 * What somebody else saved meanwhile is merged; what both changed is chosen between. What cannot be saved stays here and in the
 * window's storage.
 */
export class DraftUnit<Content extends object, Conflict = never> {
  private readonly written;
  private readonly stored;
  private readonly progress = signal<Saving | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  readonly content;
  /** The stored version. */
  readonly current;
  /** What somebody else saved meanwhile, as long as there is something to choose. */
  readonly theirs = signal<StoredDraft<Content> | undefined>(undefined);
  /** What both changed, each in another way; of a whole it is all of it, and nothing stands here. */
  readonly conflicts = signal<readonly Conflict[]>([]);
  /** When somebody else saved what was taken over here. */
  readonly joined = signal<string | undefined>(undefined);
  /** How often this was saved from here. */
  readonly saves = signal(0);
  readonly error = signal<RequestProblem | undefined>(undefined);
  readonly state = this.progress.asReadonly();
  readonly dirty = computed(() => this.written() !== this.stored().content);

  constructor(
    stored: StoredDraft<Content>,
    private readonly world: UnitWorld<Content, Conflict>,
  ) {
    this.stored = signal(stored);
    this.written = signal(stored.content);
    this.content = this.written.asReadonly();
    this.current = this.stored.asReadonly();
    this.restore(stored);
  }

  edit(content: Content): void {
    this.written.set(content);
    this.keep();
    if (this.theirs() !== undefined) return;
    if (!this.dirty() && this.running === undefined) return this.rest();
    if (this.progress()?.kind !== 'waiting') this.progress.set({ kind: 'saving' });
    this.schedule(pauses.typing);
  }

  /** Saves what is not saved yet; true when nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.dirty() && this.theirs() === undefined) await this.save();
    return !this.dirty();
  }

  /** It was stored elsewhere, by oneself or by somebody else: their version is shown where nothing is unsaved, and merged where something is. */
  follow(stored: StoredDraft<Content>, isOwn = false): void {
    const waits = this.theirs() !== undefined || this.running !== undefined;
    if (waits || stored.version <= this.stored().version) return;
    if (this.dirty()) return this.reconcile(stored, this.stored().content);
    this.accept(stored);
    this.written.set(stored.content);
    if (isOwn) this.saves.update((times) => times + 1);
    else this.joined.set(stored.changedAt);
  }

  /** Chooses between two versions of what both changed; when all is chosen, it is saved. */
  choose(conflict: Conflict, version: 'mine' | 'theirs'): void {
    const { merger } = this.world;
    if (merger === undefined) return;
    const content = merger.choose(this.written(), conflict, version);
    this.conflicts.update((conflicts) => conflicts.filter((each) => each !== conflict));
    if (this.conflicts().length === 0) this.theirs.set(undefined);
    this.edit(content);
  }

  /** Goes on with one's own version, on top of the other one, which was seen. */
  async keepMine(): Promise<void> {
    const theirs = this.theirs();
    if (theirs === undefined) return;
    this.stored.set(theirs);
    this.theirs.set(undefined);
    await this.flush();
  }

  takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs !== undefined) this.accept(theirs);
    this.written.set(this.stored().content);
    this.rest();
  }

  /** Stops trying; what is not saved stays in the window's storage. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private restore(stored: StoredDraft<Content>): void {
    const kept = this.world.kept.find(this.world.id, (value): value is Content =>
      hasSameShape(value, stored.content),
    );
    if (kept === undefined) return;
    this.written.set(kept.content);
    if (kept.version === stored.version) this.schedule(0);
    else this.reconcile(stored, kept.base);
  }

  private schedule(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.dirty()) void this.save();
    }, pause);
  }

  private save(): Promise<void> {
    this.running ??= this.send(this.written()).finally(() => (this.running = undefined));
    return this.running;
  }

  private async send(content: Content): Promise<void> {
    this.error.set(undefined);
    this.progress.set({ kind: 'saving' });
    try {
      this.succeed(await this.world.send(content, this.stored().version), content);
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      this.meet(error, content);
    }
  }

  private succeed(stored: StoredDraft<Content>, content: Content): void {
    this.saves.update((times) => times + 1);
    this.accept({ ...stored, content });
    if (this.written() === content) this.world.kept.forget(this.world.id);
    else this.edit(this.written());
  }

  private accept(stored: StoredDraft<Content>): void {
    this.stored.set(stored);
    this.theirs.set(undefined);
    this.error.set(undefined);
    this.progress.set({ kind: 'saved', at: stored.changedAt });
  }

  /** Nothing is unsaved. */
  private rest(): void {
    clearTimeout(this.timer);
    this.accept(this.stored());
    this.world.kept.forget(this.world.id);
  }

  private meet(problem: RequestProblem, content: Content): void {
    const { current } = problem;
    if (problem.code === 'edit.conflict' && isStored(current, content)) {
      this.compare(current, content);
    } else if (problem.passing || problem.code === 'access.sign-in-required') {
      this.progress.set({ kind: 'waiting' });
      this.schedule(pauses.retry);
    } else {
      this.error.set(problem);
      this.progress.set({ kind: 'failed' });
    }
  }

  /** What was sent may be stored already, when only the reply was lost. */
  private compare(current: StoredDraft<Content>, content: Content): void {
    if (alike(current.content, content)) this.succeed(current, content);
    else this.reconcile(current, this.stored().content);
  }

  private reconcile(theirs: StoredDraft<Content>, base: Content | undefined): void {
    const { merger } = this.world;
    if (merger === undefined) return this.disagree(theirs);
    const { merged, conflicts } = merger.merge({
      base: base ?? merger.nothing,
      mine: this.written(),
      theirs: theirs.content,
    });
    this.stored.set(theirs);
    this.joined.set(theirs.changedAt);
    this.conflicts.set(conflicts);
    if (conflicts.length > 0) this.disagree(theirs);
    this.edit(alike(merged, theirs.content) ? theirs.content : merged);
  }

  private disagree(theirs: StoredDraft<Content>): void {
    this.theirs.set(theirs);
    this.progress.set({ kind: 'failed' });
  }

  /** The window's storage gets no personal number either: what was kept before one was typed stays. */
  private keep(): void {
    if (holdsPersonalNumber(this.written())) return;
    this.world.kept.keep(this.world.id, {
      version: this.stored().version,
      base: this.stored().content,
      content: this.written(),
    });
  }
}

function isStored<Content extends object>(
  value: unknown,
  like: Content,
): value is StoredDraft<Content> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'content' in value &&
    hasSameShape(value.content, like)
  );
}

/** Enough to tell a draft of this kind from one that an older program kept. */
function hasSameShape(value: unknown, like: object): boolean {
  return (
    typeof value === 'object' && value !== null && Object.keys(like).every((name) => name in value)
  );
}
