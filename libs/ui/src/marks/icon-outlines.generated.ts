// Written by scripts/build-icons.mjs from @iconify-json/lucide 1.2.137: arrow-down, arrow-left-right, arrow-up, book-open, check, chevron-down, chevron-up, cross, flag, grip-vertical, menu, message-square, scale, shield, triangle-alert, x.

/** The outline of each icon on a square of 24 by 24. @example iconOutlines.check */
export const iconOutlines = {
  'arrow-down': 'M12 5v14m7-7l-7 7l-7-7',
  'arrow-left-right': 'M8 3L4 7l4 4M4 7h16m-4 14l4-4l-4-4m4 4H4',
  'arrow-up': 'M0 0m5 12l7-7l7 7m-7 7V5',
  'book-open': 'M12 5v16m8.001-2A2 2 0 0 0 22 17V5a2 2 0 0 0-1.999-2L16 3.002A5 5 0 0 0 12 5a5 5 0 0 0-4-2H4a2 2 0 0 0-2 2v12a2 2 0 0 0 1.999 2H8a5 5 0 0 1 4 2a5 5 0 0 1 4-2z',
  'check': 'M20 6L9 17l-5-5',
  'chevron-down': 'M0 0m6 9l6 6l6-6',
  'chevron-up': 'M0 0m18 15l-6-6l-6 6',
  'cross': 'M4 9a2 2 0 0 0-2 2v2a2 2 0 0 0 2 2h4a1 1 0 0 1 1 1v4a2 2 0 0 0 2 2h2a2 2 0 0 0 2-2v-4a1 1 0 0 1 1-1h4a2 2 0 0 0 2-2v-2a2 2 0 0 0-2-2h-4a1 1 0 0 1-1-1V4a2 2 0 0 0-2-2h-2a2 2 0 0 0-2 2v4a1 1 0 0 1-1 1z',
  'flag': 'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
  'grip-vertical': 'M9 11a1 1 0 1 0 .01 0zM9 4a1 1 0 1 0 .01 0zM9 18a1 1 0 1 0 .01 0zM15 11a1 1 0 1 0 .01 0zM15 4a1 1 0 1 0 .01 0zM15 18a1 1 0 1 0 .01 0z',
  'menu': 'M4 5h16M4 12h16M4 19h16',
  'message-square': 'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
  'scale': 'M12 3v18m7-13l3 8a5 5 0 0 1-6 0zV7M3 7h1a17 17 0 0 0 8-2a17 17 0 0 0 8 2h1M5 8l3 8a5 5 0 0 1-6 0zV7m2 14h10',
  'shield': 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
  'triangle-alert': 'M0 0m21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4m0 4h.01',
  'x': 'M18 6L6 18M6 6l12 12',
} as const;
