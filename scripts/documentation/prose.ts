import { escapeHtml } from '../../apps/backend/src/platform/web/escape-html';

/** Words of a comment as they stand in a page, with code where it is marked. */
export function prose(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\n\n/g, '</p>\n<p>');
}
