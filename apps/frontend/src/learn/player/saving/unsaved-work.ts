import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { blockKey } from '@svetionik/domain/learning/block-key';
import type { Endpoints } from '../../../core/routes.generated';

type Body<
  Name extends
    | 'learning.markDone'
    | 'learning.keepPlace'
    | 'learning.recordPractice'
    | 'learning.chooseContentPath',
> = EndpointRequest<Endpoints[Name]>['body'];

/** A block that was passed in reading. */
export type PassedBlock = Body<'learning.markDone'>['blocks'][number];

/** Where a person is. */
export type Place = Body<'learning.keepPlace'>;

/** What a person did in a knowledge check or a case. */
export type Practice = Body<'learning.recordPractice'>;

/** Which way a person takes through a content note. */
export type ChosenPath = Body<'learning.chooseContentPath'>;

/** Something that one request saves. */
export type Work =
  | {
      readonly kind: 'practice';
      readonly enrolment: string;
      readonly record: string;
      readonly practice: Practice;
    }
  | { readonly kind: 'way'; readonly enrolment: string; readonly taken: ChosenPath }
  | { readonly kind: 'passed'; readonly enrolment: string; readonly blocks: readonly PassedBlock[] }
  | { readonly kind: 'place'; readonly enrolment: string; readonly place: Place };

/** As many blocks as one request takes. */
const mostBlocks = 200;

/**
 * What is not on the server yet: practice in its order, the last way through each content note, blocks of which each
 * counts once, and of the places only the last. Practice goes first: it is what a person would not want to do again.
 */
export class UnsavedWork {
  private readonly practice: Extract<Work, { kind: 'practice' }>[] = [];
  private readonly ways = new Map<string, Extract<Work, { kind: 'way' }>>();
  private readonly passed = new Map<string, Map<string, PassedBlock>>();
  private readonly places = new Map<string, Place>();

  addPractice(enrolment: string, record: string, practice: Practice): void {
    this.practice.push({ kind: 'practice', enrolment, record, practice });
  }

  setWay(enrolment: string, taken: ChosenPath): void {
    this.ways.set(`${enrolment}/${blockKey(taken.module, taken.lesson, taken.block)}`, {
      kind: 'way',
      enrolment,
      taken,
    });
  }

  addPassed(enrolment: string, block: PassedBlock): void {
    const blocks = this.passed.get(enrolment) ?? new Map<string, PassedBlock>();
    this.passed.set(
      enrolment,
      blocks.set(blockKey(block.module, block.lesson, block.block), block),
    );
  }

  setPlace(enrolment: string, place: Place): void {
    this.places.set(enrolment, place);
  }

  get empty(): boolean {
    return (
      this.practice.length === 0 &&
      this.ways.size === 0 &&
      this.passed.size === 0 &&
      this.places.size === 0
    );
  }

  get hasPractice(): boolean {
    return this.practice.length > 0;
  }

  /** What was practised in an enrolment and the server does not know yet, in its order. */
  practiceOf(enrolment: string): readonly Practice[] {
    return this.practice
      .filter((work) => work.enrolment === enrolment)
      .map(({ practice }) => practice);
  }

  /** The ways of an enrolment that the server does not know yet. */
  waysOf(enrolment: string): readonly ChosenPath[] {
    return [...this.ways.values()]
      .filter((work) => work.enrolment === enrolment)
      .map(({ taken }) => taken);
  }

  /** Keys of the blocks of an enrolment that the server does not know as done yet. */
  keysOf(enrolment: string): readonly string[] {
    return [...(this.passed.get(enrolment)?.keys() ?? [])];
  }

  /** What is to be saved next; it stays here until it is {@link finish}ed. */
  next(): Work | undefined {
    const [practice] = this.practice;
    if (practice) return practice;
    const [way] = this.ways.values();
    if (way) return way;
    const [group] = this.passed;
    if (group)
      return {
        kind: 'passed',
        enrolment: group[0],
        blocks: [...group[1].values()].slice(0, mostBlocks),
      };
    const [place] = this.places;
    return place && { kind: 'place', enrolment: place[0], place: place[1] };
  }

  /** The work is saved, or will never be; what was added meanwhile stays. */
  finish(work: Work): void {
    if (work.kind === 'practice') this.practice.splice(this.practice.indexOf(work), 1);
    if (work.kind === 'way') this.finishWay(work);
    if (work.kind === 'place' && this.places.get(work.enrolment) === work.place)
      this.places.delete(work.enrolment);
    if (work.kind === 'passed') this.finishPassed(work.enrolment, work.blocks);
  }

  private finishWay(work: Extract<Work, { kind: 'way' }>): void {
    for (const [key, kept] of this.ways) if (kept === work) this.ways.delete(key);
  }

  private finishPassed(enrolment: string, saved: readonly PassedBlock[]): void {
    const blocks = this.passed.get(enrolment);
    for (const { module, lesson, block } of saved) blocks?.delete(blockKey(module, lesson, block));
    if (blocks?.size === 0) this.passed.delete(enrolment);
  }
}
