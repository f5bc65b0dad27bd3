/** How long things take on AWS, in milliseconds of AWS time: about what one sees on a good day. */
export const usualPace = {
  changeSetMs: 5_000,
  endpointCreateMs: 180_000,
  endpointDeleteMs: 10_000,
  endpointHealthCheckTimeoutMs: 480_000,
  endpointRollbackMs: 120_000,
  endpointUpdateMs: 240_000,
  imageScanMs: 20_000,
  pipelineStepMs: 60_000,
  stackResourceMs: 10_000,
  /** For one step of one pipeline; without an answer it takes what steps of its type take. */
  stepMs: (_pipeline: string, _step: string): number | undefined => undefined,
}

export type Pace = typeof usualPace
