import sharp from 'sharp';
import { drawBadge, type BadgeFacts } from './badge-picture';

const side = 400;
const kept = 64;
const pictures = new Map<string, Promise<Buffer>>();

/** The badge as PNG, for what cannot show SVG; drawn once for all of one organiser, field and language. */
export function drawBadgePng(facts: BadgeFacts): Promise<Buffer> {
  const svg = drawBadge(facts);
  const known = pictures.get(svg);
  if (known !== undefined) return known;
  if (pictures.size >= kept) pictures.clear();
  const drawn = sharp(Buffer.from(svg)).resize(side, side).png({ compressionLevel: 9 }).toBuffer();
  pictures.set(svg, drawn);
  drawn.catch(() => pictures.delete(svg));
  return drawn;
}
