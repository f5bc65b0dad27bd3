import { codeBlock } from '../kit/markdown.ts'
import type { Execution, ExecutionStep } from './execution.ts'

const usualRows = 40
const longestName = 60
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * The steps of an execution over time, as a Mermaid gantt in a fenced block; undefined where none has begun. Beyond `maxRows`
 * those that took the least time are counted, not shown. https://mermaid.js.org/syntax/gantt.html
 */
export function renderGantt({ steps }: Execution, now: Date, maxRows = usualRows): string | undefined {
  const begun = steps.flatMap((step, index) => toBar(step, `s${index + 1}`, now))
  if (begun.length === 0) return undefined
  const shown = new Set([...begun].sort((a, b) => b.weight - a.weight).slice(0, maxRows))
  const bars = begun.filter((bar) => shown.has(bar))
  const chart = codeBlock(
    [
      'gantt',
      'title Time in UTC',
      'dateFormat YYYY-MM-DD HH:mm:ss',
      `axisFormat ${axisFormat(bars)}`,
      // Else a line for the moment at which one looks at the chart stretches it.
      'todayMarker off',
      ...sections(bars),
    ].join('\n'),
    'mermaid',
  )
  const hidden = begun.length - bars.length
  return hidden === 0 ? chart : `${chart}\n\n${hidden} shorter ${hidden === 1 ? 'step is' : 'steps are'} not shown.`
}

interface Bar {
  readonly item: string | undefined
  readonly line: string
  readonly startMs: number
  readonly endMs: number
  /** What is shown first when there is too much. */
  readonly weight: number
}

function toBar(step: ExecutionStep, id: string, now: Date): readonly Bar[] {
  if (step.startedAt === undefined) return []
  const startMs = step.startedAt.getTime()
  // Less than the second of the chart's clock would be a bar without a width.
  const endMs = Math.max(startMs + 1000, (step.endedAt ?? now).getTime())
  const name = step.item === undefined ? step.name : step.name.replace(`${step.item} / `, '')
  const data = [...tagsOf(step), id, clockTime(startMs), clockTime(endMs)].join(', ')
  const weight = isSettled(step) ? endMs - startMs : Infinity
  return [{ item: step.item, line: `${safe(name)} :${data}`, startMs, endMs, weight }]
}

const isSettled = ({ status }: ExecutionStep) => status === 'Succeeded' || status === 'Stopped'

function tagsOf({ status, cached }: ExecutionStep): readonly string[] {
  switch (status) {
    case 'Starting':
    case 'Executing':
    case 'Stopping':
      return ['active']
    case 'Failed':
      return ['crit']
    case 'Stopped':
      return ['crit', 'done']
    case 'Succeeded':
      return cached ? ['milestone', 'done'] : ['done']
  }
}

/** What ran outside of a Map stands first; each item is a section of its own. */
function sections(bars: readonly Bar[]): readonly string[] {
  const linesOf = (wanted: string | undefined) => bars.filter(({ item }) => item === wanted).map(({ line }) => line)
  const items = new Set(bars.flatMap(({ item }) => item ?? []))
  return [...linesOf(undefined), ...[...items].flatMap((item) => [`section ${safe(item)}`, ...linesOf(item)])]
}

function axisFormat(bars: readonly Bar[]): string {
  const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs))
  if (spanMs <= 10 * minuteMs) return '%H:%M:%S'
  return spanMs <= dayMs ? '%H:%M' : '%d %b %H:%M'
}

/** Without a zone, so that every reader sees the same. */
const clockTime = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')

/** What Mermaid would take for a statement of its own at the beginning of a line. */
const reserved =
  /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|week|\d{4}-\d\d-\d\d)/i

/** Mermaid has no escapes in names: what is not a letter, a number or plain punctuation goes. */
function safe(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N}_.,()/+=-]+/gu, ' ')
    .trim()
    .replace(new RegExp(`^(.{${longestName}}).*$`, 'u'), '$1')
  return plain === '' || reserved.test(plain) ? `step ${plain}`.trimEnd() : plain
}
