import type { Metrics } from '../cloudwatch/metrics.ts'

export interface Measured {
  readonly endpoint: string
  readonly variant: string
  /** HTTP status of the container; 0 where it gave no answer. */
  readonly status: number
  /** Real milliseconds in the container: however fast AWS's clock runs, a model takes its time. */
  readonly modelMs: number
  /** Real milliseconds from the request to the last byte. */
  readonly totalMs: number
}

export type Measure = (measured: Measured) => void

/** What CloudWatch is told of each request that reached a container: https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html */
export function measuring(metrics: Pick<Metrics, 'record'>): Measure {
  return ({ endpoint, variant, status, modelMs, totalMs }) => {
    const record = (name: string, value: number) => {
      const dimensions = { EndpointName: endpoint, VariantName: variant }
      metrics.record({ namespace: 'AWS/SageMaker', name, dimensions }, value)
    }
    record('Invocations', 1)
    record('Invocation4XXErrors', status >= 400 && status < 500 ? 1 : 0)
    record('Invocation5XXErrors', status === 0 || status >= 500 ? 1 : 0)
    record('ModelLatency', microseconds(modelMs))
    record('OverheadLatency', microseconds(totalMs - modelMs))
  }
}

const microseconds = (ms: number) => Math.round(ms * 1000)

/** Tells real milliseconds since now. */
export function stopwatch(): () => number {
  const startedMs = performance.now()
  return () => performance.now() - startedMs
}
