/** How far two models agree on the same requests. */
export interface Parity {
  readonly compared: number
  /** Answers that are equal, JSON by value. */
  readonly equal: number
  /** Between two numbers at the same place; undefined where no answers held comparable numbers. */
  readonly largestDifference: number | undefined
}
