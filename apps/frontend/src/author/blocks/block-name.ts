import type { Block } from '@svetionik/domain/course/block';
import { isRecording } from '@svetionik/domain/content/media';

/**
 * Key of what a block is called: a recording is no film, though both are blocks of one kind.
 *
 * @example
 * blockNameKey(block); // 'author.block.kind.audio'
 */
export function blockNameKey(block: Block): string {
  const kind = block.kind === 'video' && isRecording(block.file) ? 'audio' : block.kind;
  return `author.block.kind.${kind}`;
}
