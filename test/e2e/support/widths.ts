/** The windows in which every screen is looked at, in pixels: the narrowest phone, and a desk. */
export const widths = {
  phone: { width: 360, height: 740 },
  wide: { width: 1440, height: 900 },
} as const;

/** 1280 × 1024 at 400%. */
export const enlarged = { width: 320, height: 256 };
