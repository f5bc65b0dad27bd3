import type { ClosedPlan, OpenPlan } from '../domain/load.ts'

/** When each worker of a closed load begins, in milliseconds from the start: evenly over the ramp. */
export function planWorkers({ concurrency, rampMs }: ClosedPlan): readonly number[] {
  return Array.from({ length: concurrency }, (_, worker) => (rampMs * worker) / concurrency)
}

/**
 * When the request of this position is to be sent, in milliseconds from the start. The rate r rises evenly over the ramp R, so that until t of it
 * r·t²/2R requests are due, and r·R/2 at its end.
 */
export function planMoment({ ratePerSecond, rampMs }: OpenPlan, position: number): number {
  const perMs = ratePerSecond / 1_000
  const duringRamp = (perMs * rampMs) / 2
  if (position < duringRamp) return Math.sqrt((2 * rampMs * position) / perMs)
  return rampMs + (position - duringRamp) / perMs
}
