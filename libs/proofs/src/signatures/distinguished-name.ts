import { derTags, readElements, readIdentifier, requireContent, type DerElement } from './der';

/** One part of a distinguished name: what it is, and the words. */
export interface NameAttribute {
  readonly identifier: string;
  readonly text: string;
}

const decoders: Readonly<Record<number, string>> = {
  0x0c: 'utf-8',
  0x13: 'latin1',
  0x14: 'latin1',
  0x16: 'latin1',
  0x1e: 'utf-16be',
};

/**
 * The attributes of a distinguished name (RFC 5280, 4.1.2.4), in their order. Text of a kind that is not read here is empty.
 *
 * @throws RangeError where the element is none
 * @example
 * readAttributes(subject)[0]; // { identifier: '2.5.4.6', text: 'RS' }
 */
export function readAttributes(name: DerElement): NameAttribute[] {
  return readElements(requireContent(name, derTags.sequence))
    .flatMap((set) => readElements(requireContent(set, derTags.set)))
    .map((attribute) => readElements(requireContent(attribute, derTags.sequence)))
    .map(([identifier, value]) => ({
      identifier: readIdentifier(identifier),
      text: textIn(value),
    }));
}

/**
 * The words of the first attribute of a kind; empty where there is none.
 *
 * @example
 * attributeText(readAttributes(subject), '2.5.4.3'); // 'dr Vesna Ilić'
 */
export function attributeText(attributes: readonly NameAttribute[], identifier: string): string {
  return attributes.find((attribute) => attribute.identifier === identifier)?.text ?? '';
}

function textIn(value: DerElement | undefined): string {
  const decoder = value && decoders[value.tag];
  return decoder === undefined ? '' : new TextDecoder(decoder).decode(value?.content);
}
