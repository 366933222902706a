/** Whether a number of points or hours lies within its limits and has at most hundredths, the smallest that are counted. */
export function inHundredths(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return value >= least && value <= most && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
