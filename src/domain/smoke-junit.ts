import { renderFailure } from '../kit/errors.ts'
import { describeMiss, wrongOf } from './smoke-case-words.ts'
import { isOnlyScored, type Place } from './smoke-case.ts'
import type { CaseVerdict, SmokeReport } from './smoke-report.ts'
import type { ThresholdVerdict } from './threshold.ts'

interface Test {
  readonly name: string
  readonly place?: Place
  readonly latencyMs?: number | undefined
  /** Undefined for one that passed. */
  readonly finding?: Finding | undefined
}

interface Finding {
  readonly kind: 'failure' | 'error' | 'skipped'
  readonly type: string
  readonly message: string
  readonly details: string
}

/** The report as JUnit XML, with the elements and attributes that its readers agree on: https://github.com/testmoapp/junitxml */
export function renderJunit(report: SmokeReport): string {
  const { cases, logTail, metrics, outcome, subject, thresholds } = report
  const asked = cases.map(toTest)
  const measured = thresholds.map(toThresholdTest)
  const rest = restOf(report, [...asked, ...measured])
  const suite = (name: string, tests: readonly Test[], children: readonly string[]) =>
    element('testsuite', { name, ...totalsOf(tests) }, children)
  const rendered = (tests: readonly Test[]) => tests.map((test) => renderTest(test, subject))
  const properties = [['outcome', outcome] as const, ...metrics].map(([name, value]) =>
    element('property', { name, value }),
  )
  const log = logTail.length === 0 ? [] : [element('system-out', {}, escapeXml(logTail.join('\n')))]
  const suites = [
    suite('cases', asked, [element('properties', {}, properties), ...rendered(asked), ...log]),
    ...(measured.length === 0 ? [] : [suite('thresholds', measured, rendered(measured))]),
    ...(rest.length === 0 ? [] : [suite('verdict', rest, rendered(rest))]),
  ]
  const all = { name: `smoke test of ${subject}`, ...totalsOf([...asked, ...measured, ...rest]) }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', all, suites)}\n`
}

function toTest(verdict: CaseVerdict): Test {
  const { case: each, latencyMs } = verdict
  const finding = findingOf(verdict)
  const scored = isOnlyScored(each) && isRed(finding) ? asScored(finding) : finding
  return { name: each.name, place: each.place, latencyMs, finding: scored }
}

/** Whether it may be so is for the thresholds, which are tests of their own. */
const asScored = ({ details, message }: Finding): Finding => {
  return { kind: 'skipped', type: 'only scored', message: `only scored: ${message}`, details }
}

function findingOf(verdict: CaseVerdict): Finding | undefined {
  const message = describeMiss(verdict)
  switch (verdict.verdict) {
    case 'passed':
      return undefined
    case 'failed': {
      const details = wrongOf(verdict).map(({ expected, got }) => `expected ${expected}, got ${got}`)
      return { kind: 'failure', type: 'assertion', message, details: details.join('\n') }
    }
    case 'unanswered':
      return { kind: 'error', type: 'unanswered', message, details: '' }
    case 'not asked':
      return { kind: 'skipped', type: 'not asked', message, details: '' }
  }
}

function toThresholdTest({ measured, threshold, verdict }: ThresholdVerdict): Test {
  const name = threshold.text
  switch (verdict) {
    case 'met':
      return { name }
    case 'missed': {
      const message = `expected ${threshold.text}, got ${measured}`
      return { name, finding: { kind: 'failure', type: 'threshold', message, details: '' } }
    }
    case 'inconclusive':
      return { name, finding: { kind: 'skipped', type: 'inconclusive', message: measured, details: '' } }
  }
}

/** A failure that no test has told: a report whose tests were all skipped would be green to its readers. */
function restOf({ failure, failureKind, outcome }: SmokeReport, told: readonly Test[]): readonly Test[] {
  if (failure === undefined || told.some(({ finding }) => isRed(finding))) return []
  const kind = outcome === 'failed' ? 'failure' : 'error'
  const details = renderFailure(failure)
  return [{ name: 'smoke test', finding: { kind, type: failureKind ?? outcome, message: failure.happened, details } }]
}

const isRed = (finding: Finding | undefined): finding is Finding =>
  finding?.kind === 'failure' || finding?.kind === 'error'

function totalsOf(tests: readonly Test[]) {
  const count = (kind: Finding['kind']) => tests.filter(({ finding }) => finding?.kind === kind).length
  return {
    tests: tests.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(tests.reduce((sum, { latencyMs = 0 }) => sum + latencyMs, 0)),
  }
}

function renderTest({ finding, latencyMs = 0, name, place }: Test, classname: string): string {
  const attributes = { classname, name, file: place?.path, line: place?.line, time: seconds(latencyMs) }
  if (finding === undefined) return element('testcase', attributes)
  const { details, kind, message, type } = finding
  // The schemas give `skipped` no type.
  const about = kind === 'skipped' ? { message } : { type, message }
  return element('testcase', attributes, [element(kind, about, escapeXml(details))])
}

const seconds = (ms: number) => (ms / 1_000).toFixed(4)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** `content` is XML already: a text, or elements, one a line. */
function element(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  if (content.length === 0) return `<${name}${written.join('')}/>`
  const inner = typeof content === 'string' ? content : `\n${content.join('\n')}\n`
  return `<${name}${written.join('')}>${inner}</${name}>`
}

/** What XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Outside text for an attribute or an element. It never begins a line of the file and never holds `##[`, so that the runner finds no
 * command in it when a job prints the file.
 */
function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[&<>"\t\n\r\u0085\u2028\u2029]|(?<=##)\[/g, (each) => `&#${each.charCodeAt(0)};`)
}
