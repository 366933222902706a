import type { practiceResponse } from '@svetionik/contracts/learning/progress';
import { InvalidCasePath, walkCase } from '@svetionik/domain/case/walk-case';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { Block, CaseBlock } from '@svetionik/domain/course/block';
import { summarise } from '@svetionik/domain/items/summarise';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';
import { readDocuments } from '../../catalogue';
import { asModuleDocument, findBlock } from '../published-blocks';
import { findOwnDocuments } from './own-data.queries';

type PracticeResponse = z.output<typeof practiceResponse>;

interface BlockOfEnrolment {
  readonly enrolment: string;
  readonly block: string;
}

/** A block by its enrolment: people may be in several editions of a course. */
export function blockName({ enrolment, block }: BlockOfEnrolment): string {
  return `${enrolment} ${block}`;
}

/** The blocks as the person reads them, by {@link blockName}. One document after the other: there may be many, and they are large. */
export async function readOwnBlocks(
  transaction: EntityManager,
  { organisationId, script }: OwnDataOwner,
  blocks: readonly BlockOfEnrolment[],
): Promise<ReadonlyMap<string, Block>> {
  const found = new Map<string, Block>();
  const asked = [...new Map(blocks.map((each) => [blockName(each), each])).values()];
  if (asked.length === 0) return found;
  const places = await findOwnDocuments(transaction, organisationId, script, asked);
  for (const hash of new Set(places.map((each) => each.hash))) {
    const [value] = await readDocuments(transaction, [hash]);
    const document = asModuleDocument(value);
    for (const place of places.filter((each) => each.hash === hash)) {
      const [, lesson = '', block = ''] = place.block.split('/');
      const read = findBlock(document, { lesson, block });
      if (read !== undefined) found.set(blockName(place), read);
    }
  }
  return found;
}

/** What an exercise asks, without its key and feedback, and the response in words. */
export function tellExercise(
  block: Block | undefined,
  response: PracticeResponse,
): { readonly question: string | null; readonly words: string[] } {
  if (block?.kind === 'knowledge-check') {
    const words = response.kind === 'case' ? [] : [...summarise(block.item, response)];
    return { question: plainText(block.item.prompt), words };
  }
  if (block?.kind === 'case') {
    const words = response.kind === 'case' ? tellWay(block, response.path) : [];
    return { question: `${block.title}\n${plainText(block.vignette)}`, words };
  }
  return { question: null, words: [] };
}

/** What a sensitive topic is called. */
export function tellTopic(block: Block | undefined): string | null {
  return block?.kind === 'content-note' ? block.title : null;
}

/** What was chosen in a case; nothing where a later edition leads elsewhere. */
function tellWay(block: CaseBlock, path: readonly string[]): string[] {
  try {
    return walkCase(block, path).steps.map(({ choice }) => choice.label);
  } catch (error) {
    if (error instanceof InvalidCasePath) return [];
    throw error;
  }
}
