import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { chooseMarking, listMarking } from '@svetionik/contracts/marking';
import { countWords } from '@svetionik/domain/rubric/count-words';
import { markersNeeded } from '@svetionik/domain/marking/markers-needed';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { fewMarkers, findUnmarked } from './markers.queries';
import {
  countQueue,
  findChoice,
  findQueue,
  type MarkerChoice,
  type QueuePlace,
  type QueueRow,
  writeChoice,
} from './marking-queue.queries';
import { formatPrompt } from './prompt';
import { holdMilliseconds } from './marker-assignments';

type Queue = EndpointReply<typeof listMarking>;

/** The answers that wait for a marker, and what they want to be given. */
@Injectable()
export class MarkingQueueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { course, item, after, limit }: EndpointInput<typeof listMarking>['query'],
  ): Promise<Queue> {
    return this.transactions.reading(actor, async (transaction) => {
      const heldBefore = new Date(this.clock.now().getTime() - holdMilliseconds);
      const of = {
        organisationId: actor.organisationId,
        markerId: actor.personId,
        heldBefore,
        course,
        item,
      };
      const rows = await findQueue(transaction, of, readPlace(after), limit + 1);
      const [shown, counted] = [rows.slice(0, limit), await countQueue(transaction, of)];
      const last = shown.at(-1);
      return {
        items: shown.map(present),
        next: rows.length > limit && last !== undefined ? writePlace(last) : null,
        courses: counted.courses,
        prompts: counted.items.map(({ id, content, count }) => ({
          id,
          title: formatPrompt(content),
          count,
        })),
        withheld: counted.withheld,
        fewMarkers: await fewMarkers(
          transaction,
          actor.organisationId,
          markersNeeded(await findUnmarked(transaction, actor.organisationId)),
        ),
      };
    });
  }

  choice(actor: PersonActor): Promise<MarkerChoice> {
    return this.transactions.reading(actor, (transaction) =>
      findChoice(transaction, actor.organisationId, actor.personId),
    );
  }

  /** What is not said stays as it was. */
  choose(
    actor: PersonActor,
    { disturbing, mailed }: EndpointInput<typeof chooseMarking>['body'],
  ): Promise<MarkerChoice> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const before = await findChoice(transaction, organisationId, personId);
      const choice = { disturbing, mailed: mailed ?? before.mailed };
      await writeChoice(transaction, organisationId, personId, choice);
      return choice;
    });
  }
}

function present({ response, content, handedInAt, ...row }: QueueRow): Queue['items'][number] {
  return {
    ...row,
    prompt: formatPrompt(content),
    handedInAt: handedInAt.toISOString(),
    length: lengthOf(response),
  };
}

function lengthOf(response: QueueRow['response']): Queue['items'][number]['length'] {
  if (response?.kind === 'file-upload') return { of: 'files', count: response.files.length };
  return { of: 'words', count: response?.kind === 'open-answer' ? countWords(response.text) : 0 };
}

function writePlace({ held, handedInAt, id }: QueueRow): string {
  return `${held ? 'held' : 'free'} ${handedInAt.toISOString()} ${id}`;
}

/** What is no place is the beginning. */
function readPlace(after: string | undefined): QueuePlace | undefined {
  const [, held, handedInAt, id] =
    /^(held|free) (\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  return handedInAt === undefined || id === undefined
    ? undefined
    : { held: held === 'held', handedInAt, id };
}
