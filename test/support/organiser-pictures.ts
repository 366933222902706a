import sharp from 'sharp';

const seal = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360" fill="none" stroke="#1f3f8f">
  <circle cx="180" cy="180" r="170" stroke-width="10"/>
  <circle cx="180" cy="180" r="146" stroke-width="4"/>
  <circle cx="180" cy="180" r="120" stroke-width="26" stroke-dasharray="9 7"/>
  <circle cx="180" cy="180" r="88" stroke-width="4"/>
  <path d="M180 110 L196 158 L247 158 L206 188 L221 236 L180 207 L139 236 L154 188 L113 158 L164 158 Z" stroke-width="6"/>
</svg>`;

const signature = `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="190" fill="none" stroke="#1b2a6b" stroke-width="6" stroke-linecap="round">
  <path d="M20 120 C70 20 110 10 96 92 S60 190 150 96 S210 60 196 120 S260 60 282 98 S300 150 350 80 S400 130 440 92 S520 70 660 40"/>
  <path d="M60 160 C240 140 430 150 600 120"/>
</svg>`;

/** A made-up seal and signature; without letters, because those would come from the fonts of the machine. */
export async function organiserPictures() {
  return { seal: await drawn(seal), signature: await drawn(signature) };
}

function drawn(svg: string) {
  return sharp(Buffer.from(svg)).png().toBuffer();
}
