/** A stretch of time, in milliseconds since 1970 UTC; `to` is later than `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
