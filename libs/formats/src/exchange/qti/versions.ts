import { element, isElement, type MarkupElement, type MarkupNode } from '../markup/element';

/**
 * All in which the versions of QTI differ, as far as items and packages go. In between there is one vocabulary, that of
 * version 2: names of version 3 are `qti-` and the same words with hyphens.
 *
 * @example
 * qtiVersions['2.1'].itemType; // 'imsqti_item_xmlv2p1'
 */
export const qtiVersions = {
  '2.1': {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    hasHyphens: false,
    hasExternalScore: false,
    itemType: 'imsqti_item_xmlv2p1',
    /** Version 2.1 knows no stimulus. */
    stimulusType: undefined,
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      schema: 'QTIv2.1 Package',
      schemaVersion: '1.0.0',
    },
  },
  '2.2': {
    namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p2',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd',
    hasHyphens: false,
    hasExternalScore: true,
    itemType: 'imsqti_item_xmlv2p2',
    stimulusType: 'imsqti_stimulus_xmlv2p2',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      schema: 'QTIv2.2 Package',
      schemaVersion: '1.0.0',
    },
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    hasHyphens: true,
    hasExternalScore: true,
    itemType: 'imsqti_item_xmlv3p0',
    stimulusType: 'imsqti_stimulus_xmlv3p0',
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      schema: 'QTI Package',
      schemaVersion: '3.0.0',
    },
  },
} as const;

/** One of {@link qtiVersions}. */
export type QtiVersion = keyof typeof qtiVersions;

/** Elements that version 3 takes from HTML as they are. */
const ofHtml = new Set([
  'p',
  'div',
  'span',
  'h2',
  'h3',
  'ol',
  'ul',
  'li',
  'blockquote',
  'strong',
  'em',
  'a',
  'code',
  'dl',
  'dt',
  'dd',
  'img',
  'object',
  'br',
]);

/**
 * An element with all in it under the names of a version. None has HTML's `lang`, all have `xml:lang`. Version 3 puts a body around the content of feedback and of
 * rubrics, asks what a rubric is for, and shows a `picture` as HTML does.
 *
 * @example
 * inVersion('3.0', element('simpleChoice', { matchMax: '1' })); // <qti-simple-choice match-max="1"/>
 */
export function inVersion(version: QtiVersion, node: MarkupElement): MarkupElement {
  const { hasHyphens } = qtiVersions[version];
  if (node.name === 'picture') return pictureIn(hasHyphens, node.attributes);
  const inside = node.children.flatMap((child): readonly MarkupNode[] => {
    if (!isElement(child)) return [child];
    const written = inVersion(version, child);
    return child.name === 'contentBody' && !hasHyphens ? written.children : [written];
  });
  const attributes = renamed(node.attributes, (name) => (name === 'lang' ? 'xml:lang' : name));
  if (!hasHyphens || ofHtml.has(node.name)) return { ...node, attributes, children: inside };
  return {
    ...node,
    name: `qti-${hyphenated(node.name)}`,
    attributes: {
      ...renamed(attributes, (name) => (name.includes(':') ? name : hyphenated(name))),
      ...(node.name === 'rubricBlock' && { use: 'scoring' }),
    },
    children: inside,
  };
}

function pictureIn(
  isHtml: boolean,
  { alt = '', src = '', ...size }: MarkupElement['attributes'],
): MarkupElement {
  const { type = '', ...lengths } = size;
  return isHtml
    ? element('img', { src, ...lengths, alt })
    : element('object', { data: src, type, ...lengths }, [alt]);
}

/**
 * The way back, from any version.
 *
 * @example
 * inOneVocabulary(element('qti-simple-choice', { 'match-max': '1' })); // <simpleChoice matchMax="1"/>
 */
export function inOneVocabulary(node: MarkupElement): MarkupElement {
  const children = node.children.flatMap((child): readonly MarkupNode[] => {
    if (!isElement(child)) return [child];
    const read = inOneVocabulary(child);
    return read.name === 'contentBody' ? read.children : [read];
  });
  if (!node.name.startsWith('qti-')) return { ...node, children };
  return {
    ...node,
    name: joined(node.name.slice('qti-'.length)),
    attributes: renamed(node.attributes, (name) =>
      /^(?:data|aria)-/.test(name) ? name : joined(name),
    ),
    children,
  };
}

function renamed(
  attributes: MarkupElement['attributes'],
  nameOf: (name: string) => string,
): MarkupElement['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [nameOf(name), value]),
  );
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function joined(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
