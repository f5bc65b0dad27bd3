import { code, escapeMarkdown, table } from '../kit/markdown.ts'
import { formatNumber } from './measurements.ts'
import { formatLatency, samplesNeeded, type Latency } from './latency.ts'
import type { Quality } from './quality.ts'
import { shorten } from './smoke-answer.ts'
import { expectedOf, gotOf } from './smoke-case-words.ts'
import type { Baseline, CaseVerdict, ServerLatency, SmokeReport } from './smoke-report.ts'
import type { ThresholdVerdict } from './threshold.ts'

const caseMarks: Record<CaseVerdict['verdict'], string> = {
  passed: '✅',
  failed: '❌',
  unanswered: '❔',
  'not asked': '–',
}
const thresholdMarks: Record<ThresholdVerdict['verdict'], string> = { met: '✅', missed: '❌', inconclusive: '❔' }

export function thresholdTable(thresholds: readonly ThresholdVerdict[]): string | undefined {
  if (thresholds.length === 0) return undefined
  const rows = thresholds.map(({ measured, threshold, verdict }) => [
    thresholdMarks[verdict],
    cell(threshold.text),
    cell(measured),
  ])
  return table(['', 'Threshold', 'Measured'], rows)
}

/** As many rows as `mostRows`, and the count of the rest; what was not as expected stands first. */
export function caseTable(cases: readonly CaseVerdict[], mostRows: number): string | undefined {
  if (cases.length === 0) return undefined
  const ofVerdict = (wanted: CaseVerdict['verdict']) => cases.filter(({ verdict }) => verdict === wanted)
  const sorted = [...ofVerdict('failed'), ...ofVerdict('unanswered'), ...ofVerdict('not asked'), ...ofVerdict('passed')]
  return table(['', 'Case', 'Expected', 'Got', 'Latency'], sorted.map(caseRow), mostRows)
}

function caseRow(each: CaseVerdict): readonly string[] {
  const { case: asked, latencyMs, predicted, verdict } = each
  const label = (word: string, value: unknown) => (asked.truth === undefined ? '' : `${word} ${String(value)}`)
  return [
    caseMarks[verdict],
    cell(asked.name),
    cell(joined(expectedOf(each), label('truth', asked.truth))),
    cell(joined(gotOf(each), predicted === undefined ? '' : label('predicted', predicted.shown))),
    latencyMs === undefined ? '' : formatLatency(latencyMs),
  ]
}

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('; ')

const longestCell = 300
const cell = (text: string) => escapeMarkdown(shorten(text, longestCell))

export function qualityTable(quality: Quality): string {
  const scores = scoresOf(quality)
  const { missing = 0, samples: all } = quality
  const samples = ['samples', missing === 0 ? String(all) : `${all - missing} of ${all}`] as const
  const shown = [samples, ...scores.map(([name, value]) => [name, orNotDefined(value)] as const)]
  return table(
    shown.map(([name]) => name),
    [shown.map(([, value]) => value)],
  )
}

type Scores = readonly (readonly [name: string, value: number | undefined])[]

/** By the names that thresholds know. */
function scoresOf(quality: Quality): Scores {
  switch (quality.kind) {
    case 'classification': {
      const { accuracy, f1, precision, recall } = quality
      return Object.entries({ accuracy, precision, recall, f1 })
    }
    case 'regression': {
      const { mae, mse, r2, rmse } = quality
      return Object.entries({ mse, rmse, mae, r2 })
    }
  }
}

/** What both have, and how far the new one is from the other. */
export function baselineTable(baseline: Baseline, now: SmokeReport): string | undefined {
  const rows = [
    ...compared(baseline.quality && scoresOf(baseline.quality), now.quality && scoresOf(now.quality), orNotDefined),
    ...compared(latenciesOf(baseline.latency), latenciesOf(now.latency), formatLatency),
    ...compared([['errors', errorsOf(baseline)]], [['errors', errorsOf(now)]], (share) => `${orNotDefined(share)}%`),
  ]
  return rows.length === 0 ? undefined : table(['Measure', 'Baseline', 'Now', 'Difference'], rows)
}

function compared(before: Scores = [], now: Scores = [], format: (value: number) => string) {
  const known = new Map(now)
  return before.flatMap(([name, was]) => {
    const is = known.get(name)
    if (was === undefined || is === undefined) return []
    const sign = is > was ? '+' : '−'
    return [[name, format(was), format(is), is === was ? 'none' : sign + format(Math.abs(is - was))]]
  })
}

const errorsOf = ({ errors, requests }: Pick<Baseline, 'errors' | 'requests'>) =>
  requests === 0 ? undefined : (errors * 100) / requests

const measures = ['mean', 'p50', 'p95', 'p99', 'max'] as const

const latenciesOf = (latency: Latency): Scores => measures.map((each) => [each, latency[`${each}Ms`]])

/** Seen from the runner, and beside it what CloudWatch says; undefined where nobody has measured anything. */
export function latencyTable({ firstByte, latency, serverSide }: SmokeReport): string | undefined {
  const rows = [
    ...clientRow('from this runner', latency),
    ...clientRow('to the first byte', firstByte),
    ...serverRow('ModelLatency', serverSide?.modelLatency, serverSide?.invocations),
    ...serverRow('OverheadLatency', serverSide?.overheadLatency, serverSide?.invocations),
  ]
  return rows.length === 0 ? undefined : table(['', 'Requests', ...measures], rows)
}

function clientRow(name: string, latency: Latency | undefined): readonly (readonly string[])[] {
  if (latency === undefined || latency.samples === 0) return []
  const cells = measures.map((each) => {
    const value = latency[`${each}Ms`]
    return value === undefined ? `needs ${samplesNeeded[each]} requests` : formatLatency(value)
  })
  return [[name, String(latency.samples), ...cells]]
}

function serverRow(name: string, latency: ServerLatency | undefined, invocations = 0): readonly (readonly string[])[] {
  if (latency === undefined) return []
  const { averageMs, p50Ms, p95Ms, p99Ms } = latency
  const cells = [averageMs, p50Ms, p95Ms, p99Ms].map((each) => (each === undefined ? '' : formatLatency(each)))
  return [[code(name), String(invocations), ...cells, '']]
}

const orNotDefined = (value: number | undefined) => (value === undefined ? 'not defined' : formatNumber(value))
