import { InputError } from '../kit/errors.ts'
import { isJsonObject, parseJson, type Json } from './json.ts'

/** Metrics by their path in the report, such as `regression_metrics.mse.value`, in the order of the report. */
export type EvaluationReport = ReadonlyMap<string, number>

const deepest = 10
const most = 500

/**
 * The numbers of an evaluation report as SageMaker knows it: groups of metrics, each `{ "value": 4.9, "standard_deviation": 2.1 }`, or bare
 * numbers. What has no number (`"NaN"` below some 200 samples) is left out, and so are tables such as the confusion matrix.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
 */
export function parseEvaluationReport(text: string, path: string): EvaluationReport {
  const report = parseJson(withoutBareNaN(text), path)
  const refuse = (why: string) => new InputError([`${path}: ${why}`])
  if (!isJsonObject(report)) throw refuse('expected an object of metrics')
  const metrics = new Map<string, number>()
  const collect = (value: Json, names: readonly string[]) => {
    if (names.length > deepest) throw refuse(`it is nested more than ${deepest} levels deep`)
    const leaf = leafOf(value, names)
    if (leaf !== undefined) {
      if (!Number.isFinite(leaf.value)) return
      if (metrics.has(leaf.name)) throw refuse(`two metrics are called ${leaf.name}`)
      if (metrics.size === most) throw refuse(`it holds more than ${most} metrics`)
      metrics.set(leaf.name, leaf.value)
    } else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        if (name !== 'confusion_matrix') collect(member, [...names, name])
      }
    }
  }
  for (const [name, member] of Object.entries(report)) collect(member, [name])
  return metrics
}

export type FoundMetric =
  | { readonly kind: 'found'; readonly name: string; readonly value: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }

/** The metric that is meant by its path, by its path without `.value`, or by its last name where only one has it. */
export function findMetric(report: EvaluationReport, asked: string): FoundMetric {
  const exact = [asked, `${asked}.value`].find((name) => report.has(name))
  const names = exact === undefined ? [...report.keys()].filter((name) => lastName(name) === asked) : [exact]
  if (names.length > 1) return { kind: 'ambiguous', names }
  const [name = asked] = names
  const value = report.get(name)
  return value === undefined ? { kind: 'absent' } : { kind: 'found', name, value }
}

/** `mse` for `regression_metrics.mse.value` where only one metric is called so; else the path without `.value`. */
export function shortName(report: EvaluationReport, name: string): string {
  const last = lastName(name)
  const isOnly = [...report.keys()].every((other) => other === name || lastName(other) !== last)
  return isOnly ? last : withoutValue(name)
}

const withoutValue = (name: string) => name.replace(/\.value$/, '')
const lastName = (name: string) => withoutValue(name).replace(/^.*\./s, '')

/** A metric, with NaN for one that has no number; undefined for a group. */
function leafOf(value: Json, names: readonly string[]) {
  if (typeof value === 'number') return { name: names.join('.'), value }
  if (!isJsonObject(value)) return undefined
  const inner = Object.hasOwn(value, 'value') ? value['value'] : undefined
  if (inner === undefined || isJsonObject(inner)) return undefined
  return { name: [...names, 'value'].join('.'), value: typeof inner === 'number' ? inner : NaN }
}

/** Python's json writes NaN and Infinity without quotes, which is not JSON. */
function withoutBareNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[^]?)*(?:"|$)|-?\b(?:NaN|Infinity)\b/g, (found) =>
    found.startsWith('"') ? found : 'null',
  )
}
