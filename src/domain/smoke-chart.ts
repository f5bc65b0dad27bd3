import { codeBlock, escapeMarkdown, table } from '../kit/markdown.ts'
import type { Latency } from './latency.ts'
import type { LatencyBucket } from './load.ts'
import type { ConfusionMatrix } from './quality.ts'
import { shorten } from './smoke-shown.ts'

const fewestAnswers = 20
const mostClasses = 20
const longestClass = 40

/** How many answers took how long, as a Mermaid chart in a fenced block; undefined of few answers. https://mermaid.js.org/syntax/xyChart.html */
export function renderLatencyChart(histogram: readonly LatencyBucket[], latency: Latency): string | undefined {
  if (latency.samples < fewestAnswers) return undefined
  const counts = histogram.map(({ count }) => count)
  const lines = [
    'xychart-beta',
    `title "Latency of ${latency.samples} answers"`,
    `x-axis "up to so many ms" [${labelsOf(histogram).join(', ')}]`,
    // From 0, else the smallest bar has no height.
    `y-axis "answers" 0 --> ${Math.max(...counts)}`,
    `bar [${counts.join(', ')}]`,
  ]
  return codeBlock(lines.join('\n'), 'mermaid')
}

/** Two of the same name would be one bar, so they have as many digits as it takes. */
function labelsOf(histogram: readonly LatencyBucket[]): readonly string[] {
  const labels = (digits: number) => histogram.map(({ toMs }) => `"${Number(toMs.toPrecision(digits))}"`)
  let digits = 2
  while (digits < 17 && new Set(labels(digits)).size < histogram.length) digits += 1
  return labels(digits)
}

/** A row a true class, a column a predicted one; classes beyond what one reads are counted, not shown. */
export function renderConfusion({ classes, counts, hidden = 0 }: ConfusionMatrix): string {
  const names = classes.slice(0, mostClasses).map((name) => escapeMarkdown(shorten(name, longestClass)) || '(empty)')
  const rows = counts
    .slice(0, mostClasses)
    .map((row, truth) => [
      ...names.slice(truth, truth + 1),
      ...row.slice(0, mostClasses).map((count, predicted) => cellOf(count, truth === predicted)),
    ])
  const more = classes.length - names.length + hidden
  const note = more === 0 ? [] : [`${more} ${more === 1 ? 'class more is' : 'classes more are'} not shown.`]
  return [table(['truth ↓ predicted →', ...names], rows), ...note].join('\n\n')
}

const cellOf = (count: number, isRight: boolean) => (isRight && count > 0 ? `**${count}**` : String(count))
