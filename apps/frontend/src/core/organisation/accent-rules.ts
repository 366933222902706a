import { computeShades, type Shades } from '@svetionik/domain/organisation/accent';

/** The colour of an organisation in the place of that of the product, in both themes. */
export function accentRules(accent: string): string {
  const { light, dark } = computeShades(accent);
  return `:root{${declare(light)}}@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${declare(dark)}}}`;
}

/** As tokens of the look. */
function declare({ accent, strong, wash, onAccent }: Shades): string {
  return `--accent:${accent};--accent-strong:${strong};--accent-wash:${wash};--on-accent:${onAccent}`;
}
