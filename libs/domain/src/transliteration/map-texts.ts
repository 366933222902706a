import type {
  AccordionBlock,
  Block,
  ContentNoteBlock,
  IndicatorsBlock,
  PlainBlock,
  VideoBlock,
} from '../course/block';
import type { ModuleDocument } from '../course/document';
import type { Item } from '../items/item';
import { findKind } from '../items/kinds';
import { mapCaseNode } from '../content/map-case-node';
import { mapOwnTexts } from '../items/map-own-texts';
import type { TextChange } from '../content/text-change';

/**
 * Applies a change to every text of an item that people read; ids, keys and points stay.
 *
 * @example
 * mapItemTexts(item, { line: (text) => text, body: (text) => transliterateRichText(text, 'sr-Cyrl') });
 */
export function mapItemTexts<Any extends Item>(item: Any, change: TextChange): Any {
  return { ...item, ...findKind(item).mapTexts(item, change), ...mapOwnTexts(item, change) };
}

/**
 * Applies a change to every text of a block that people read; ids, files and structure stay.
 *
 * @example
 * mapBlockTexts(block, { line: cyrillicToLatin, body: (text) => transliterateRichText(text, 'sr-Latn') });
 */
export function mapBlockTexts(block: Block, change: TextChange): Block {
  const { line, body } = change;
  switch (block.kind) {
    case 'case':
      return {
        ...block,
        title: line(block.title),
        vignette: body(block.vignette),
        nodes: block.nodes.map((node) => mapCaseNode(node, change)),
      };
    case 'knowledge-check':
      return { ...block, item: mapItemTexts(block.item, change) };
    case 'content-note':
      return mapNoteTexts(block, change);
    default:
      return mapPlainBlockTexts(block, change);
  }
}

/**
 * Applies a change to every text of a module that people read; its language is for the caller to set.
 *
 * @example
 * mapModuleTexts(document, transliteration('sr-Cyrl')).module.title; // 'Заједничко знање'
 */
export function mapModuleTexts(document: ModuleDocument, change: TextChange): ModuleDocument {
  const { module, lessons } = document;
  return {
    ...document,
    module: { ...module, title: change.line(module.title), summary: change.line(module.summary) },
    lessons: lessons.map((lesson) => ({
      ...lesson,
      title: change.line(lesson.title),
      blocks: lesson.blocks.map((block) => mapBlockTexts(block, change)),
    })),
  };
}

function mapNoteTexts(note: ContentNoteBlock, change: TextChange): ContentNoteBlock {
  return {
    ...note,
    title: change.line(note.title),
    reason: change.body(note.reason),
    blocks: note.blocks.map((block) => mapPlainBlockTexts(block, change)),
    alternative: note.alternative.map((block) => mapPlainBlockTexts(block, change)),
  };
}

function mapPlainBlockTexts(block: PlainBlock, { line, body }: TextChange): PlainBlock {
  switch (block.kind) {
    case 'text':
      return { ...block, body: body(block.body) };
    case 'picture': {
      const caption = block.caption === undefined ? {} : { caption: body(block.caption) };
      return { ...block, alternative: line(block.alternative), ...caption };
    }
    case 'video':
      return mapVideoTexts(block, { line, body });
    case 'callout':
      return { ...block, title: line(block.title), body: body(block.body) };
    case 'accordion':
      return mapAccordionTexts(block, { line, body });
    case 'table':
      return {
        ...block,
        caption: line(block.caption),
        columns: block.columns.map(line),
        rows: block.rows.map((cells) => cells.map(body)),
      };
    case 'indicators':
      return mapIndicatorsTexts(block, { line, body });
    case 'download':
      return { ...block, title: line(block.title), description: line(block.description) };
    case 'handout':
      return {
        ...block,
        title: line(block.title),
        description: line(block.description),
        body: body(block.body),
      };
  }
}

function mapVideoTexts(video: VideoBlock, { line, body }: TextChange): VideoBlock {
  const captions = video.captions.map((caption) => ({ ...caption, text: line(caption.text) }));
  return { ...video, title: line(video.title), captions, transcript: body(video.transcript) };
}

function mapAccordionTexts(block: AccordionBlock, { line, body }: TextChange): AccordionBlock {
  const sections = block.sections.map((section) => ({
    ...section,
    title: line(section.title),
    body: body(section.body),
  }));
  return { ...block, sections };
}

function mapIndicatorsTexts(block: IndicatorsBlock, { line }: TextChange): IndicatorsBlock {
  const indicators = block.indicators.map((indicator) => ({
    ...indicator,
    sign: line(indicator.sign),
    detail: line(indicator.detail),
  }));
  return { ...block, title: line(block.title), indicators };
}
