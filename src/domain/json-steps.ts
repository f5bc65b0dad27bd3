/** The way into a JSON value: keys of objects, positions in lists counted from 0. */
export type Step = string | number

/** `predictions[0].score` */
export function renderSteps(steps: readonly Step[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
