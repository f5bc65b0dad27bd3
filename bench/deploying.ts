// npm run bench, or node bench/deploying.ts [--seeds 8]
// What it costs to follow a deployment of half an hour, and how soon its end and its events are told: the action against the local AWS on a
// clock of its own, in which requests take no time; beside it AWS's aws-cloudformation-github-deploy, reckoned from the same deployments. The goals are an end
// told within 10 s, for at most one request in five seconds. Unlike its neighbour the action has then looked at the endpoint too.
import { parseArgs } from 'node:util'
import { followDeployment, kindsOfDeployment, type FollowedDeployment, type Kind } from './long-deployments.ts'
import { seeded } from './long-executions.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '8' } } })
const halfAnHourMs = 1_800_000

type Figures = Pick<FollowedDeployment, 'calls' | 'elapsedMs' | 'endDelayMs' | 'events' | 'eventDelaysMs'>

/** Of several seeds; each column is shown as min, median and max. */
const columns: readonly (readonly [string, (figures: Figures) => number])[] = [
  ['requests', ({ calls }) => calls],
  ['seconds for a request', ({ calls, elapsedMs }) => elapsedMs / 1000 / calls],
  ['end told after, s', ({ endDelayMs }) => endDelayMs / 1000],
  ['an event, median, s', ({ eventDelaysMs }) => median(eventDelaysMs) / 1000],
  ['an event, at the latest, s', ({ eventDelaysMs }) => Math.max(...eventDelaysMs) / 1000],
  ['events never told', ({ events, eventDelaysMs }) => events.length - eventDelaysMs.length],
]

console.log(`| 30 min, ${values.seeds} seeds: min, median, max | ${columns.map(([name]) => name).join(' | ')} |`)
console.log(`|---|${columns.map(() => '---:|').join('')}`)
for (const kind of kindsOfDeployment) await compare(kind)

async function compare(kind: Kind): Promise<void> {
  const runs: { readonly ours: Figures; readonly theirs: Figures }[] = []
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const ours = await followDeployment(kind, halfAnHourMs, seed)
    runs.push({ ours, theirs: awsAction(ours, seeded(seed)()) })
  }
  print(
    kind,
    runs.map(({ ours }) => ours),
  )
  // It has no way without change sets.
  if (!kind.includes('without'))
    print(
      `${kind}: aws-cloudformation-github-deploy`,
      runs.map(({ theirs }) => theirs),
    )
}

/**
 * What version 2.2.0 asks for when nothing is refused. Looks for the end every 10 s; beside that events, after 2 s, or after half as long again up to 30 s
 * where there was none; these looks end with the others, whatever they have not seen. The change set takes up to 10 s, so that the second look finds it.
 * Whichever of the two tells the end first counts.
 * https://github.com/aws-actions/aws-cloudformation-github-deploy/blob/v2.2.0/src/deploy.ts and src/event-streaming.ts
 */
function awsAction({ startedAt, events, endedAt }: FollowedDeployment, phase: number): Figures {
  // CloudFormation begins up to a second after it was told to; where in the pause the end falls is left to chance.
  const beganMs = startedAt - phase * 1000
  const looks = 1 + Math.ceil((endedAt - beganMs) / 10_000)
  const seenMs = beganMs + (looks - 1) * 10_000
  const eventDelaysMs: number[] = []
  let eventLooks = 0
  let told = 0
  let pauseMs = 2_000
  let streamEndMs = Infinity
  for (let atMs = beganMs; atMs <= seenMs && told < events.length; atMs += pauseMs) {
    eventLooks += 1
    const fresh = events.slice(told).filter((ms) => ms <= atMs)
    eventDelaysMs.push(...fresh.map((ms) => atMs - ms))
    told += fresh.length
    pauseMs = fresh.length > 0 ? 2_000 : Math.min(pauseMs * 1.5, 30_000)
    if (told === events.length) streamEndMs = atMs
  }
  // DescribeStacks, CreateChangeSet, DescribeChangeSet three times, ExecuteChangeSet; the stack again, and its outputs.
  const calls = 6 + looks + eventLooks + 2
  const endDelayMs = Math.min(seenMs, streamEndMs) - endedAt
  return { calls, elapsedMs: seenMs - beganMs + 10_000, endDelayMs, events, eventDelaysMs }
}

function print(name: string, all: readonly Figures[]): void {
  const cells = columns.map(([, of]) => {
    const sorted = all.map(of).toSorted((a, b) => a - b)
    const shown = [sorted[0], median(sorted), sorted.at(-1)].map((value = NaN) =>
      Number.isFinite(value) ? value.toFixed(value < 100 ? 1 : 0) : '–',
    )
    return shown.join(' · ')
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
