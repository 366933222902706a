import qrcode from 'qrcode-generator';

/** A QR code as black bars, one module high, measured in modules from the upper left corner. */
export interface QrCode {
  readonly modules: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** The code of a text, with 15% of redundancy. */
export function qrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  makeWithFirstMask(code);
  const modules = code.getModuleCount();
  const rows = Array.from({ length: modules }, (_, y) => barsOf(modules, (x) => code.isDark(y, x)).map((bar) => ({ ...bar, y })));
  return { modules, bars: rows.flat() };
}

/**
 * Of the eight masks any may be used, every reader is told which one; weighing them costs six times as much as
 * the code itself. A code that looks empty weighs the same under each, and then the first is taken.
 */
function makeWithFirstMask(code: QRCode): void {
  const { getModuleCount } = code;
  code.getModuleCount = () => 0;
  code.make();
  code.getModuleCount = getModuleCount;
}

function barsOf(modules: number, isDark: (x: number) => boolean): { x: number; width: number }[] {
  const bars = [];
  for (let x = 0; x < modules; x += 1) {
    const start = x;
    while (x < modules && isDark(x)) x += 1;
    if (x > start) bars.push({ x: start, width: x - start });
  }
  return bars;
}
