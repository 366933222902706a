import { accentRules } from './accent-rules';

it('the colour of an organisation stands in the place of the product’s, in both themes', () => {
  expect(accentRules('#0b5a66')).toBe(
    ':root{--accent:#0b5a66;--accent-strong:#08444d;--accent-wash:#e7eff0;--on-accent:#ffffff}' +
      "@media (prefers-color-scheme:dark){:root:not([data-theme='light']){--accent:#719fa6;--accent-strong:#9cbcc1;--accent-wash:#24323d;--on-accent:#111819}}",
  );
});
