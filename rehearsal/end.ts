import type { Link } from './lineage.ts'
import type { Verdict } from './play.ts'
import type { WorkflowRun } from './runner/run-record.ts'
import type { Served } from './served.ts'

export interface End {
  readonly verdict: Verdict
  /** What is wrong, each a sentence: the causes that the workflows told, else what the look at the endpoints found. */
  readonly reasons: readonly string[]
}

/** Green means: every run succeeded, both endpoints serve the same model package, and every prediction is true. */
export function judgeEnd(runs: readonly WorkflowRun[], endpoints: readonly Served[]): End {
  const told = causesTold(runs)
  const absent = endpoints
    .filter(({ model }) => model?.status !== 'InService')
    .map(({ endpointName }) => `endpoint ${endpointName} is not in service`)
  const packages = new Set(endpoints.map(({ model }) => model?.modelPackageArns.join()))
  const differ = packages.size > 1 ? ['the endpoints serve different model packages'] : []
  const wrong = endpoints.flatMap(({ endpointName, predictions }) =>
    predictions
      .filter(({ right }) => !right)
      .map(({ answer, question, truth }) => `endpoint ${endpointName}, ${question}: expected ${truth}, got ${answer}`),
  )
  const reasons = told.length > 0 ? told : [...absent, ...differ, ...wrong]
  return { verdict: reasons.length === 0 ? 'green' : 'red', reasons }
}

/** What the workflows themselves say went wrong, a sentence for each job that did not succeed. */
export const causesTold = (runs: readonly WorkflowRun[]): readonly string[] =>
  runs.filter(({ conclusion }) => conclusion !== 'success').flatMap(causesOf)

function causesOf({ jobs, name }: WorkflowRun): readonly string[] {
  return jobs
    .filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled')
    .map(({ annotations, id, steps }) => {
      const errors = [...annotations, ...steps.flatMap((step) => step.annotations)].filter(
        ({ level }) => level === 'error',
      )
      // What stands beside a line of a file is a detail of what the step says in the end.
      const cause = errors.find(({ file }) => file === undefined) ?? errors[0]
      return `${name} / ${id}: ${cause?.text ?? 'failed without a word'}`
    })
}

export function describeEnd({ reasons, verdict }: End, lineage: readonly Link[], endpoints: readonly Served[]): string {
  return [
    describeVerdict({ verdict, reasons }, 'From a commit to production'),
    '',
    'What is served now:',
    ...describeLinks(lineage),
    '',
    ...endpoints
      .filter(({ predictions }) => predictions.length > 0)
      .flatMap(({ endpointName, predictions }) => [
        `${endpointName}, ${predictions.filter(({ right }) => right).length} of ${predictions.length} predictions true, such as:`,
        ...predictions
          .slice(0, 3)
          .map(
            ({ answer, question, right, truth }) => `  ${right ? '✓' : '✗'} ${question}: ${answer} (truth ${truth})`,
          ),
      ]),
  ].join('\n')
}

/** The first lines of a report: what was achieved, or why it was not. */
export const describeVerdict = ({ reasons, verdict }: End, achieved: string): string =>
  [
    '',
    verdict === 'green' ? `✓ ${achieved}` : '✗ Red, and this is why:',
    ...reasons.map((reason) => `  ${reason.replaceAll('\n', '\n  ')}`),
  ].join('\n')

export function describeLinks(links: readonly Link[]): readonly string[] {
  const width = Math.max(0, ...links.map(({ label }) => label.length))
  return links.map(({ label, value }) => `  ${label.padEnd(width)}  ${value}`)
}
