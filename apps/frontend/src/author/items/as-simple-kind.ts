import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import { withIllustrations, listIllustrations } from '@svetionik/domain/items/illustrations';
import type { Item } from '@svetionik/domain/items/item';
import type { SimpleItem, SimpleKindName } from '@svetionik/domain/items/simple-kind';
import type { AuthorKind } from './author-kind';
import { simpleAuthorKinds } from './simple-author-kinds';

/** How authors write the kind of a single question. */
export function findSimpleAuthorKind<Name extends SimpleKindName>({
  kind,
}: {
  readonly kind: Name;
}): AuthorKind<Name> {
  return simpleAuthorKinds[kind];
}

/** Whether a question may stand in a case study. */
export function isSimple(item: Item): item is SimpleItem {
  return isSimpleKind(item.kind);
}

/** Whether a kind may stand in a case study. */
export function isSimpleKind(name: string): name is SimpleKindName {
  return name in simpleAuthorKinds;
}

/** The same words as a question of another kind, with the same points and objective. */
export function asSimpleKind(question: StudyQuestion, kind: SimpleKindName): StudyQuestion {
  const { id, prompt, feedback, outcomes, points, objective } = question;
  const made = simpleAuthorKinds[kind].make({
    id,
    prompt,
    feedback,
    ...findSimpleAuthorKind(question).words(question),
  });
  return {
    ...made,
    ...withIllustrations(listIllustrations(question)),
    ...(outcomes && { outcomes }),
    points,
    ...(objective !== undefined && { objective }),
  };
}
