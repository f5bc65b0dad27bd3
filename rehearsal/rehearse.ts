import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatDuration } from '../src/kit/duration.ts'
import { realClock } from './aws/clock.ts'
import { startLocalAws } from './aws/local-aws.ts'
import { createCheckout } from './checkout.ts'
import type { CommandLine } from './command-line.ts'
import { assembledImage, findDockerEngine } from './docker-engine.ts'
import { describeEnd, judgeEnd, type Verdict } from './end.ts'
import { failures } from './failures.ts'
import { traceLineage } from './lineage.ts'
import { peopleAt } from './people.ts'
import { playRound, type Theatre } from './round.ts'
import { renderRunPage } from './runner/page.ts'
import { createTerminalLog } from './runner/terminal-log.ts'
import type { WorkflowRun } from './runner/run-record.ts'
import { lookAtEndpoints } from './served.ts'
import { names } from './vocabulary.ts'

/** A minute of AWS takes a second. */
const speed = 60

/** The example workflows from a commit to production, against a local AWS of its own, and at the end a look at what is served. */
export async function rehearse({ fail, out, yes }: CommandLine, signal: AbortSignal): Promise<Verdict> {
  const say = (text: string) => void process.stdout.write(`${text}\n`)
  const startedAt = performance.now()
  const repositoryRoot = resolve(import.meta.dirname, '..')
  const directory = resolve(out)
  const people = peopleAt({ input: process.stdin, output: process.stdout }, yes)
  await makeAnew(directory)

  const engine = await findDockerEngine()
  say(
    engine
      ? `Docker engine ${engine}: the image is really built and pushed`
      : 'no Docker engine: the image job is skipped, everything else runs',
  )
  const checkout = await createCheckout(join(directory, 'checkout'))
  await using aws = await startLocalAws({
    clock: realClock({ speed }),
    // Model servers start in real time, however fast the clock runs.
    pace: { endpointHealthCheckTimeoutMs: speed * 120_000 },
    directory: join(directory, 'aws'),
  })
  say(`local AWS at ${aws.url}, account ${aws.account}, ${aws.region}; ${speed} times as fast as the real one`)
  const { bucket, key } = names.trainingData
  aws.world.objects.put(bucket, key, await readFile(join(checkout.directory, 'data', 'penguins.csv')))

  const theatre: Theatre = {
    aws,
    checkout,
    repositoryRoot,
    directory,
    standIns: engine ? {} : { [`${names.actions}/actions/build-push-image`]: assembledImage(aws) },
    people,
    observer: createTerminalLog(),
    signal,
  }
  const runs: WorkflowRun[] = [...(await playRound(theatre, 'Predict the mass of a penguin'))]
  if (fail !== undefined && runs.every(({ conclusion }) => conclusion === 'success')) {
    const failure = failures[fail]
    say(`\nVersion 1 is in production. Now it goes wrong: ${failure.says}.`)
    await failure.commit(checkout.directory)
    if ('before' in failure) failure.before(aws)
    runs.push(...(await playRound(theatre, `A second version (${fail})`, failure)))
  }

  if (signal.aborted) {
    say('\n✗ Red: you cancelled it.')
    return 'red'
  }
  const cases = await readFile(join(checkout.directory, 'tests', 'smoke', 'cases.json'), 'utf8')
  const endpoints = await lookAtEndpoints(aws, cases)
  const end = judgeEnd(runs, endpoints)
  const lineage = traceLineage(aws, endpoints)
  const page = join(directory, 'summary.html')
  await writeFile(page, renderRunPage({ runs, lineage, predictions: endpoints }))
  say(describeEnd(end, lineage, endpoints))
  say(`\nAll job summaries, as one page: ${pathToFileURL(page).href}`)
  say(`Took ${formatDuration(performance.now() - startedAt)}.`)
  return end.verdict
}

/** Only a folder that a rehearsal has made is emptied; anything else that is not empty is somebody's. Throws then. */
async function makeAnew(directory: string): Promise<void> {
  const mark = join(directory, 'made-by-the-rehearsal')
  const content = existsSync(directory) ? await readdir(directory) : []
  if (content.length > 0 && !existsSync(mark)) {
    throw new Error(
      `${directory} is not empty, and was not made by a rehearsal; give another --out, or empty it yourself`,
    )
  }
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await writeFile(mark, '')
}
