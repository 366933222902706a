import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { startAttempt } from '@svetionik/contracts/learning/attempts';
import { enrol, readEnrolment } from '@svetionik/contracts/learning/enrolments';
import { readDocument } from '@svetionik/contracts/learning/files';
import { markDone, recordPractice } from '@svetionik/contracts/learning/progress';
import type { CaseBlock } from '@svetionik/domain/course/block';
import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Response } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { readBank } from './bank';

type Practice = Response | { readonly kind: 'case'; readonly path: readonly string[] };

/** Somebody who takes courses over the API, up to where a test wants to go on in the browser. */
export class Learner {
  constructor(readonly client: Client) {}

  async enrol(course: string): Promise<string> {
    return (
      await this.client.call(enrol, { params: { enrolment: randomUUID() }, body: { course } })
    ).id;
  }

  /** Reads every module and does all that is to be practised. */
  async finishModules(enrolment: string): Promise<void> {
    const { modules } = await this.client.call(readEnrolment, { params: { enrolment } });
    for (const { documents } of modules)
      await this.finishModule(enrolment, await this.read(documents['sr-Latn']));
  }

  async read(hash: string): Promise<ModuleDocument> {
    const document: unknown = await this.client.call(readDocument, { params: { hash } });
    if (!isModule(document)) throw new Error(`${hash} is no module.`);
    return document;
  }

  async startAttempt(enrolment: string): Promise<string> {
    const attempt = randomUUID();
    await this.client.call(startAttempt, {
      params: { enrolment, attempt },
      body: { script: 'sr-Latn' },
    });
    return attempt;
  }

  /** Starts an attempt, answers it by the key of the bank and hands it in. */
  async pass(enrolment: string, bankName: string): Promise<string> {
    const [attempt, bank] = [randomUUID(), readBank(bankName)];
    const { items } = await this.client.call(startAttempt, {
      params: { enrolment, attempt },
      body: { script: 'sr-Latn' },
    });
    for (const [index, item] of items.entries()) {
      const place = {
        position: index + 1,
        sequence: index + 1,
        epoch: 1,
        marked: false,
        claimedAt: new Date().toISOString(),
      };
      await this.client.call(saveAnswer, {
        params: { attempt, answer: randomUUID() },
        body: { ...place, response: bank.answer(item) },
      });
    }
    await this.client.call(submitAttempt, { params: { attempt }, body: { epoch: 1 } });
    return attempt;
  }

  /** The first case of a lesson, with the choices that lead to an outcome and the words of the first of them. */
  async firstPath(
    enrolment: string,
    place: { module: string; lesson: string },
  ): Promise<{ block: string; path: readonly string[]; choice: string }> {
    const { modules } = await this.client.call(readEnrolment, { params: { enrolment } });
    const { lessons } = await this.read(
      modules.find(({ id }) => id === place.module)?.documents['sr-Latn'] ?? '',
    );
    const found = lessons
      .find(({ id }) => id === place.lesson)
      ?.blocks.find((block) => block.kind === 'case');
    if (found?.kind !== 'case') throw new Error(`${place.lesson} has no case.`);
    const [start] = found.nodes.filter(({ id }) => id === found.start);
    return {
      block: found.id,
      path: firstPath(found),
      choice: start?.kind === 'decision' ? (start.choices[0]?.label ?? '') : '',
    };
  }

  private async finishModule(
    enrolment: string,
    { module, lessons }: ModuleDocument,
  ): Promise<void> {
    const places = lessons.flatMap((lesson) =>
      lesson.blocks.map((block) => ({
        block,
        place: { module: module.id, lesson: lesson.id, block: block.id },
      })),
    );
    const read = places.filter(
      ({ block }) => block.kind !== 'case' && block.kind !== 'knowledge-check',
    );
    await this.client.call(markDone, {
      params: { enrolment },
      body: { blocks: read.map(({ place }) => place) },
    });
    for (const { block, place } of places) {
      if (block.kind === 'case')
        await this.practise(enrolment, place, { kind: 'case', path: firstPath(block) });
      if (block.kind === 'knowledge-check')
        await this.practise(enrolment, place, answerKey(block.item));
    }
  }

  private async practise(
    enrolment: string,
    place: { module: string; lesson: string; block: string },
    response: Practice,
  ): Promise<void> {
    await this.client.call(recordPractice, {
      params: { enrolment, record: randomUUID() },
      body: { ...place, response },
    });
  }
}

function firstPath({ nodes, start }: CaseBlock): readonly string[] {
  const path: string[] = [];
  for (let node = nodes.find(({ id }) => id === start); node?.kind === 'decision';) {
    const [choice] = node.choices;
    path.push(choice?.id ?? '');
    node = nodes.find(({ id }) => id === choice?.next);
  }
  return path;
}

function isModule(value: unknown): value is ModuleDocument {
  return typeof value === 'object' && value !== null && 'lessons' in value;
}
