import sharp from 'sharp';

/** A room with a door, a table with a telephone and a window, 640 by 400 pixels. */
export function drawnRoom(): Promise<Buffer> {
  const room = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#f2f0e9"/><rect y="350" width="640" height="50" fill="#dedad0"/>
    <rect x="50" y="120" width="100" height="232" fill="#0b5a66"/><circle cx="135" cy="240" r="6" fill="#fbf1dc"/><rect x="230" y="250" width="180" height="14" fill="#17233a"/>
    <rect x="240" y="264" width="10" height="88" fill="#17233a"/><rect x="390" y="264" width="10" height="88" fill="#17233a"/><rect x="305" y="210" width="30" height="40" rx="4" fill="#c98a1b"/>
    <rect x="440" y="70" width="120" height="90" fill="#e3f0f0" stroke="#17233a" stroke-width="6"/></svg>`;
  return sharp(Buffer.from(room)).png().toBuffer();
}
