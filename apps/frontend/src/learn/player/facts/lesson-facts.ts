import { computed, inject, Injectable } from '@angular/core';
import type { Block } from '@svetionik/domain/course/block';
import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import type { Way } from '@svetionik/ui/blocks/block-event';
import type { ReadableFact } from '@svetionik/ui/rich-text/fact-reader';
import type { EnrolmentDetail } from '../player-content';
import { PlayerStore } from '../player-store';

type LaterFact = EnrolmentDetail['laterFacts'][number];

/** The dated facts of the module that is read: as the edition froze them, and as they are now. */
@Injectable()
export class LessonFacts {
  private readonly store = inject(PlayerStore);

  private readonly facts = computed<ReadonlyMap<string, ReadableFact>>(() => {
    const document = this.store.shown();
    const later =
      this.store.detail()?.laterFacts.filter(({ module }) => module === document?.module.id) ?? [];
    return new Map(
      (document?.facts ?? []).map((fact) => [
        fact.id,
        {
          ...fact,
          later: inScript(
            later.find(({ id }) => id === fact.id),
            document?.language ?? 'sr-Latn',
          ),
        },
      ]),
    );
  });

  /** Facts of the lesson that say something else by now. One inside a content note waits until its way is chosen. */
  readonly corrected = computed(() => {
    const open =
      this.store.entries()?.map(({ block, record }) => openPart(block, record.way)) ?? [];
    return [...collectFactIds(open)].flatMap((id) => {
      const fact = this.facts().get(id);
      return fact?.later?.corrected ? [{ ...fact, later: fact.later }] : [];
    });
  });

  find(id: string): ReadableFact | undefined {
    return this.facts().get(id);
  }
}

function openPart(block: Block, way: Way | undefined): object {
  if (block.kind !== 'content-note') return block;
  const { reason, blocks, alternative } = block;
  return way === undefined ? reason : [reason, way === 'alternative' ? alternative : blocks];
}

function inScript(
  later: LaterFact | undefined,
  script: 'sr-Latn' | 'sr-Cyrl',
): ReadableFact['later'] {
  return (
    later && {
      ...later,
      statement: later.statement[script],
      source: later.source[script],
      place: later.place?.[script] ?? null,
    }
  );
}
