import { closestName } from './closest-name.ts'
import { measures, type Measure, type Unit } from './measures.ts'
import type { Limit, Operator, Threshold } from './threshold-text.ts'

/**
 * Reads `p95 < 300ms`, `mse <= baseline.mse * 1.05`, or k6's `http_req_duration: p(95)<300`. The threshold, or what is wrong with
 * the line. https://grafana.com/docs/k6/latest/using-k6/thresholds/
 */
export function parseThreshold(line: string): Threshold | string {
  const [, scope, name, sign, right] = /^(?:(http_\w+):\s*)?([^\s:<>=]+)\s*(<=|>=|<|>)\s*([^\s<>=].*)$/.exec(line) ?? []
  const operator = operators.find((each) => each === sign)
  if (name === undefined || right === undefined || operator === undefined) return 'is not of the form `p95 < 300ms`'
  const spelling = scope === undefined ? spellingOf(name) : scopedSpelling(scope, name)
  if (typeof spelling === 'string') return spelling
  const limit = /^baseline\b/.test(right) ? readBaseline(right, spelling.measure) : readValue(right, spelling)
  if (typeof limit === 'string') return limit
  return { text: line, measure: spelling.measure, operator, limit }
}

const operators = ['<', '<=', '>', '>='] as const satisfies readonly Operator[]

interface Spelling {
  readonly measure: Measure
  /** What a number without a unit is multiplied by; undefined where it must have one. */
  readonly bareFactor: number | undefined
}

interface Scale {
  /** Of a number by its unit. */
  readonly factors: Readonly<Record<string, number>>
  readonly least: number
  readonly most: number
  readonly expected: string
}

const bareNumber = {
  factors: { '': 1 },
  least: 0,
  most: Number.MAX_VALUE,
  expected: 'that is a number from 0, such as 0.5',
}
const scales: Record<Unit, Scale> = {
  ms: { factors: { ms: 1, s: 1_000 }, least: 0, most: Number.MAX_VALUE, expected: 'with a unit, such as 300ms or 2s' },
  '%': { factors: { '%': 1 }, least: 0, most: 100, expected: 'in per cent, such as 1%' },
  '/s': { factors: { '': 1, '/s': 1 }, least: 0, most: Number.MAX_VALUE, expected: 'such as 50 or 50/s' },
  share: {
    factors: { '': 1, '%': 0.01 },
    least: 0,
    most: 1,
    expected: 'from 0 to 1 or in per cent, such as 0.75 or 75%',
  },
  square: bareNumber,
  difference: bareNumber,
  explained: {
    factors: { '': 1 },
    least: -Number.MAX_VALUE,
    most: 1,
    expected: 'that is a number up to 1, such as 0.8',
  },
}

/** What k6 calls latencies; in milliseconds where it says nothing. */
const k6Names: Readonly<Record<string, Measure>> = {
  avg: 'mean',
  med: 'p50',
  'p(50)': 'p50',
  'p(90)': 'p90',
  'p(95)': 'p95',
  'p(99)': 'p99',
}

/** What k6 measures, by what it calls it. */
const k6Scopes: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  http_req_duration: { ...k6Names, min: 'min', max: 'max' },
  http_req_waiting: { med: 'ttfb-p50', 'p(50)': 'ttfb-p50', 'p(95)': 'ttfb-p95', 'p(99)': 'ttfb-p99' },
  http_req_failed: { rate: 'errors' },
  http_reqs: { rate: 'rps' },
}

const isMeasure = (name: string): name is Measure => Object.hasOwn(measures, name)
const entry = <T>(table: Readonly<Record<string, T>>, name: string) =>
  Object.hasOwn(table, name) ? table[name] : undefined

function spellingOf(name: string): Spelling | string {
  if (isMeasure(name)) return { measure: name, bareFactor: scales[measures[name].unit].factors[''] }
  const measure = entry(k6Names, name)
  return measure === undefined ? unknown(name, Object.keys(measures)) : { measure, bareFactor: 1 }
}

function scopedSpelling(scope: string, name: string): Spelling | string {
  const names = entry(k6Scopes, scope)
  if (names === undefined) return unknown(scope, Object.keys(k6Scopes))
  const measure = entry(names, name)
  if (measure === undefined) return unknown(name, Object.keys(names))
  return { measure, bareFactor: measure === 'errors' ? 100 : 1 }
}

const isPercentile = (name: string) => /^(?:ttfb-)?p\(?\d/.test(name)

function unknown(name: string, known: readonly string[]): string {
  const alike = isPercentile(name) ? known.filter(isPercentile) : known
  const near = closestName(name, alike)
  const guess = near === undefined ? '' : ` (did you mean '${near}'?)`
  return `measures something unknown${guess}; known are ${alike.join(', ')}`
}

function readValue(right: string, { measure, bareFactor }: Spelling): Limit | string {
  const { expected, factors, least, most } = scales[measures[measure].unit]
  const [, amount, unit = ''] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(\D\S*)?$/i.exec(right) ?? []
  const factor = unit === '' ? bareFactor : entry(factors, unit)
  // 0.07 times 100 is a little more than 7.
  const value = Number((Number(amount) * (factor ?? NaN)).toPrecision(12))
  return value >= least && value <= most ? { kind: 'value', value } : `needs a limit ${expected}`
}

function readBaseline(right: string, measure: Measure): Limit | string {
  const [, name, factor = '1'] = /^baseline\.([^\s*]+)(?:\s*\*\s*(\d+(?:\.\d+)?))?$/.exec(right) ?? []
  if (name === undefined) return 'is not of the form `p95 < baseline.p95` or `p95 < baseline.p95 * 1.2`'
  const spelling = spellingOf(name)
  if (typeof spelling === 'string') return spelling
  const other = spelling.measure
  if (!isOfBaseline(other)) return `compares with '${other}', which is not measured of a baseline`
  if (measures[other].unit !== measures[measure].unit)
    return `compares '${measure}' with '${other}', which has another unit`
  return { kind: 'baseline', measure: other, factor: Number(factor) }
}

function isOfBaseline(measure: Measure): boolean {
  switch (measures[measure].of) {
    case 'requests':
    case 'classification':
    case 'regression':
      return true
    case 'throttling':
    case 'first byte':
    case 'load':
    case 'baseline':
      return false
  }
}
