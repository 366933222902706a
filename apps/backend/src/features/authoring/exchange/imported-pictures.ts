import { Injectable } from '@nestjs/common';
import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { HotSpot } from '@svetionik/domain/items/hot-spot/hot-spot';
import { listPictures, listSubjects, mapPictures } from '@svetionik/domain/items/item-pictures';
import type { Reading, ReadItem } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import type { KeptPicture } from '../../../platform/pictures/picture-upload';
import { Files } from '../../../platform/storage/files';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { authorPictureType, makeAuthorPicture } from '../uploads/author-picture';
import { findPictures, insertUpload, type UploadedPicture } from '../uploads/uploads.queries';
import { rescaleHotSpot } from './rescale-hot-spot';

/** So that a file full of pictures cannot keep a worker for hours. */
const mostPictures = 300;

type MadePictures = ReadonlyMap<string, KeptPicture>;

/** Pictures that questions bring along: those that the organisation has stay what they are, others are made anew. */
@Injectable()
export class ImportedPictures {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  /** Makes those anew that are not known yet; slow, and so before any transaction. */
  async make(actor: AuthoringActor, { pictures = new Map() }: Reading): Promise<MadePictures> {
    const known = await this.transactions.reading(actor, (transaction) =>
      findPictures(transaction, actor.organisationId, [...pictures.keys()]),
    );
    const made = new Map<string, KeptPicture>();
    const unknown = [...pictures].filter(([hash]) => !known.has(hash)).slice(0, mostPictures);
    for (const [hash, bytes] of unknown) {
      const picture = await makeAuthorPicture(bytes).catch(refusedOnly);
      if (picture !== undefined) made.set(hash, picture);
    }
    return made;
  }

  /** Stores what was made, and gives the items their pictures as the platform has them. */
  async place(
    transaction: EntityManager,
    actor: AuthoringActor,
    { items, pictures = new Map() }: Reading,
    made: MadePictures,
  ): Promise<readonly ReadItem[]> {
    const known = new Map(
      await findPictures(transaction, actor.organisationId, [...pictures.keys()]),
    );
    for (const [hash, picture] of made)
      known.set(hash, await this.store(transaction, actor, picture));
    return items.map((read) => inBank(read, known));
  }

  private async store(
    transaction: EntityManager,
    actor: AuthoringActor,
    { content, width, height }: KeptPicture,
  ): Promise<UploadedPicture> {
    const { hash } = await this.files.store(transaction, content, authorPictureType);
    await insertUpload(transaction, actor, { hash, width, height }, this.clock.now());
    return { file: { hash, mediaType: authorPictureType, bytes: content.length }, width, height };
  }
}

type Known = ReadonlyMap<string, UploadedPicture>;

const lost: Note = { effect: 'lost', code: 'picture' };

function inBank(read: ReadItem, known: Known): ReadItem {
  const beside = read.item === null ? read : withPicturesBeside(read, read.item, known);
  return beside.item === null ? beside : withSubjects(beside, beside.item, known);
}

/** What is no picture, or one that is too large, is lost; everything else is an error. */
function refusedOnly(error: unknown): undefined {
  if (!(error instanceof DomainError)) throw error;
}

function withPicturesBeside(read: ReadItem, item: AssessmentItem, known: Known): ReadItem {
  const kept = mapPictures(item, (picture) => {
    const found = known.get(picture.file.hash);
    return found && { ...picture, ...found };
  });
  const isWhole = listPictures(kept).length === listPictures(item).length;
  return { ...read, item: kept, notes: isWhole ? read.notes : [...read.notes, lost] };
}

/** Those that questions are about. */
function withSubjects(read: ReadItem, item: AssessmentItem, known: Known): ReadItem {
  const kept = placeSubjects(item, known);
  const isWhole = listSubjects(kept).length === listSubjects(item).length;
  return { ...read, item: kept, notes: isWhole ? read.notes : [...read.notes, lost] };
}

function placeSubjects(item: AssessmentItem, known: Known): AssessmentItem {
  if (item.kind === 'hot-spot') return placeHotSpot(item, known);
  if (item.kind !== 'case-study') return item;
  const found = item.picture && known.get(item.picture.file.hash);
  return {
    ...item,
    picture: item.picture && found ? { ...item.picture, ...found } : null,
    questions: item.questions.map((question) =>
      question.kind === 'hot-spot' ? placeHotSpot(question, known) : question,
    ),
  };
}

/** What is marked keeps its place. */
function placeHotSpot<Item extends HotSpot>(item: Item, known: Known): Item {
  const found = item.picture === null ? undefined : known.get(item.picture.file.hash);
  return found === undefined ? { ...item, picture: null } : rescaleHotSpot(found, item);
}
