import { isContentId } from '@svetionik/domain/content/content-id';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Picture } from '@svetionik/domain/content/picture';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { withIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import { attributeNames, readAttributes } from '../attribute-texts';
import { type DraftBase, draftBase, collectOutcomes, partName } from '../item-draft';
import {
  findElements,
  findChild,
  listChildren,
  element,
  isElement,
  type MarkupElement,
  type MarkupNode,
  elementText,
} from '../markup/element';
import { readRichMarkup } from '../markup/read-rich-markup';
import { type FindPicture, takeIllustrations, takePictures } from '../pictures/picture-markup';
import { parseNumber } from '../number-text';
import { oneLine } from '../text/words';
import { toContentId } from './identifiers';
import { type DeclaredMapping, readMapping } from './read-mapping';
import { readFeedback, type SaidInItem } from './read-feedback';

/** An item, or why there is none. */
export type QtiRead = AssessmentItem | { readonly refused: NoteCode; readonly detail?: string };

/** What a file declares of a response. */
export interface DeclaredResponse extends DeclaredMapping {
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: readonly string[];
}

/** How a file scores: by one of the templates or rules like them, by others, or not at all. */
export type ScoringStyle = 'match' | 'map' | 'other' | 'none';

/** Shares of thirds and sevenths that a file has rounded miss their sum by less than this. */
const roundedThirds = 5e-3;

/** An item of QTI while it is read, in the vocabulary of version 2; what it loses is collected. */
export class QtiItem {
  readonly notes: Note[] = [];
  /** Whether all rules by which it is scored have been understood. */
  hasReadRules = false;
  readonly body: MarkupElement;
  readonly processing: MarkupElement | undefined;
  private readonly said: SaidInItem;
  private illustrations: readonly Picture[] = [];
  private declarations: ReadonlyMap<string, MarkupElement> | undefined;

  constructor(
    readonly root: MarkupElement,
    private readonly find: FindPicture,
  ) {
    this.body = findChild(root, 'itemBody') ?? element('itemBody');
    this.processing = findChild(root, 'responseProcessing');
    this.said = readFeedback(root, (nodes) => this.rich(nodes));
  }

  get title(): string {
    return oneLine(this.root.attributes['title'] ?? this.root.attributes['identifier'] ?? '').slice(
      0,
      120,
    );
  }

  /** What every item has. */
  base(prompt: RichText): DraftBase {
    const named = attributeNames.map(
      (name) => [name, this.outcome(`BANK_${name.toUpperCase()}`)] as const,
    );
    const attributes = readAttributes(
      { ...Object.fromEntries(named), points: [String(this.points)] },
      this.notes,
    );
    const { general, byOutcome, others } = this.said;
    for (const name of others) this.tell('lost', 'feedback', name);
    const base = draftBase(toContentId(this.root.attributes['identifier'] ?? ''), prompt, general);
    return {
      ...base,
      ...withIllustrations(this.illustrations),
      ...collectOutcomes((outcome) => byOutcome.get(outcome) ?? []),
      ...attributes,
    };
  }

  /** What is asked; its first pictures stand above it. */
  asked(nodes: readonly MarkupNode[]): RichText {
    const taken = takeIllustrations(nodes.map(asPicture), this.find);
    this.illustrations = taken.pictures;
    return this.rich(taken.nodes);
  }

  /** An option: its words, and the first picture in them. */
  shown(nodes: readonly MarkupNode[]): Pick<Option, 'picture' | 'text'> {
    const { nodes: others, pictures } = takePictures(nodes.map(asPicture), this.find, 1);
    const [picture] = pictures;
    return { ...(picture && { picture }), text: this.rich(others) };
  }

  rich(nodes: readonly MarkupNode[]): RichText {
    const { body, notes } = readRichMarkup(nodes.map(asPicture));
    this.notes.push(...notes);
    return body;
  }

  /** What is said of a part, beside it or behind the item. */
  remarkOn(identifier: string, part?: MarkupElement): RichText {
    const inside = part ? findElements(part, ['feedbackInline', 'feedbackBlock']) : [];
    const said = this.said.byPart.get(identifier) ?? [];
    return inside.length > 0
      ? [...this.rich(inside.flatMap(({ children }) => children)), ...said]
      : said;
  }

  response(identifier: string): DeclaredResponse {
    this.declarations ??= byIdentifier(listChildren(this.root, 'responseDeclaration'));
    const declared = this.declarations.get(identifier);
    return {
      cardinality: declared?.attributes['cardinality'] ?? 'single',
      baseType: declared?.attributes['baseType'] ?? 'identifier',
      correct: valuesIn(findChild(declared, 'correctResponse')),
      ...readMapping(declared),
    };
  }

  /** The values that an outcome has from the beginning. */
  outcome(identifier: string): readonly string[] {
    const declared = listChildren(this.root, 'outcomeDeclaration').find(
      ({ attributes }) => attributes['identifier'] === identifier,
    );
    return valuesIn(findChild(declared, 'defaultValue'));
  }

  get style(): ScoringStyle {
    if (this.processing === undefined) return 'none';
    const template =
      /([a-z_]+?)(?:\.xml)?$/i.exec(this.processing.attributes['template'] ?? '')?.[1] ?? '';
    if (/match/i.test(template)) return 'match';
    if (/map/i.test(template)) return 'map';
    if (findElements(this.processing, ['mapResponse']).length > 0) return 'map';
    return findElements(this.processing, ['correct']).length > 0 ? 'match' : 'other';
  }

  /** Ids for parts: those of the file where they can be ids here, else by their places. */
  idsFor(identifiers: readonly string[], prefix = ''): ReadonlyMap<string, string> {
    const own = identifiers.map(toContentId);
    const canStay = own.every(isContentId) && new Set(own).size === own.length;
    return new Map(
      identifiers.map((identifier, place) => [
        identifier,
        canStay ? (own[place] ?? '') : `${prefix}${partName(place)}`,
      ]),
    );
  }

  tell(effect: 'changed' | 'lost', code: NoteCode, detail?: string): void {
    this.notes.push({
      effect,
      code,
      ...(detail !== undefined && detail !== '' && { detail: detail.slice(0, 100) }),
    });
  }

  /** All that a file declares of its responses. */
  get responses(): readonly DeclaredResponse[] {
    return listChildren(this.root, 'responseDeclaration').map(({ attributes }) =>
      this.response(attributes['identifier'] ?? ''),
    );
  }

  /** All that answers can earn: as much as is stated, where the mapping comes to that but for its rounding. */
  whole(earned: number): number {
    const { statedPoints = earned } = this;
    return Math.abs(statedPoints - earned) < 1e-3 ? statedPoints : earned;
  }

  /** What the whole item is worth, where it says so. */
  get statedPoints(): number | undefined {
    const score = listChildren(this.root, 'outcomeDeclaration').find(
      ({ attributes }) => attributes['identifier'] === 'SCORE',
    );
    const stated =
      parseNumber(this.outcome('MAXSCORE')[0] ?? '') ??
      parseNumber(score?.attributes['normalMaximum'] ?? '');
    return stated !== undefined && stated > 0 ? stated : undefined;
  }

  /** What the item is worth beside others, in points of any size: as it says, or as much as its rules give at most. */
  get worth(): number {
    if (this.statedPoints !== undefined) return this.statedPoints;
    const earned = this.responses.reduce((sum, response) => sum + response.earned, 0);
    if (this.style === 'map' && earned > 0) return Number(earned.toFixed(6));
    return this.givenScores().reduce((most, score) => Math.max(most, score), 0) || 1;
  }

  /** What rules give as a score. */
  private givenScores(): readonly number[] {
    const set = this.processing ? findElements(this.processing, ['setOutcomeValue']) : [];
    return set
      .filter(({ attributes }) => attributes['identifier'] === 'SCORE')
      .map((rule) => parseNumber(oneLine(elementText(findChild(rule, 'baseValue')))) ?? 0);
  }

  /** What the whole item is worth: as it says, or as much as its key can earn. */
  private get points(): number {
    const earned = this.responses.reduce((sum, response) => sum + response.earned, 0);
    if (this.statedPoints !== undefined) return this.statedPoints;
    if (this.style !== 'map' || earned === 0) return 1;
    const whole = Math.round(earned);
    return Math.abs(earned - whole) < roundedThirds ? whole : Number(earned.toFixed(3));
  }
}

function valuesIn(holder: MarkupElement | undefined): readonly string[] {
  return holder ? listChildren(holder, 'value').map((value) => oneLine(elementText(value))) : [];
}

/**
 * A picture that QTI shows as an object is one.
 *
 * @example
 * asPicture(element('object', { type: 'image/png', data: 'soba.png' })); // <img src="soba.png"/>
 */
export function asPicture(node: MarkupNode): MarkupNode {
  if (!isElement(node)) return node;
  const { attributes } = node;
  if (node.name === 'object' && (attributes['type'] ?? '').startsWith('image/'))
    return element('img', {
      src: attributes['data'] ?? '',
      width: attributes['width'],
      height: attributes['height'],
      alt: oneLine(elementText(node)) || undefined,
    });
  return { ...node, children: node.children.map(asPicture) };
}

/** The first of each identifier: asked for one by one, many of them would be gone through once for each. */
function byIdentifier(elements: readonly MarkupElement[]): ReadonlyMap<string, MarkupElement> {
  const found = new Map<string, MarkupElement>();
  for (const element of elements) {
    const { identifier } = element.attributes;
    if (identifier !== undefined && !found.has(identifier)) found.set(identifier, element);
  }
  return found;
}
