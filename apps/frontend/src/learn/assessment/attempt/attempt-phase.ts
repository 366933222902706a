/** Where an attempt stands on this page: `elsewhere` is another device or page that it goes on on. */
export type AttemptPhase =
  | { readonly kind: 'opening' | 'elsewhere' | 'open' | 'over' }
  | { readonly kind: 'break'; readonly endsAt: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'closing'; readonly because: 'handed-in' | 'time-up' };
