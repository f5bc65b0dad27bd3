/** All that a threshold can be about: what it is measured of, and in which unit. */
export const measures = {
  mean: { of: 'requests', unit: 'ms' },
  min: { of: 'requests', unit: 'ms' },
  p50: { of: 'requests', unit: 'ms' },
  p90: { of: 'requests', unit: 'ms' },
  p95: { of: 'requests', unit: 'ms' },
  p99: { of: 'requests', unit: 'ms' },
  max: { of: 'requests', unit: 'ms' },
  'ttfb-p50': { of: 'first byte', unit: 'ms' },
  'ttfb-p95': { of: 'first byte', unit: 'ms' },
  'ttfb-p99': { of: 'first byte', unit: 'ms' },
  errors: { of: 'requests', unit: '%' },
  throttles: { of: 'throttling', unit: '%' },
  rps: { of: 'load', unit: '/s' },
  accuracy: { of: 'classification', unit: 'share' },
  precision: { of: 'classification', unit: 'share' },
  recall: { of: 'classification', unit: 'share' },
  f1: { of: 'classification', unit: 'share' },
  mse: { of: 'regression', unit: 'square' },
  rmse: { of: 'regression', unit: 'difference' },
  mae: { of: 'regression', unit: 'difference' },
  r2: { of: 'regression', unit: 'explained' },
  parity: { of: 'baseline', unit: '%' },
  'largest-difference': { of: 'baseline', unit: 'difference' },
} as const satisfies Record<string, { readonly of: string; readonly unit: string }>

export type Measure = keyof typeof measures
export type MeasuredOf = (typeof measures)[Measure]['of']
export type Unit = (typeof measures)[Measure]['unit']
