import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatDuration } from '../src/kit/duration.ts'
import type { CommandLine } from './command-line.ts'
import { findDockerEngine } from './docker-engine.ts'
import { peopleAt } from './people.ts'
import type { Verdict } from './play.ts'
import { plays } from './plays.ts'
import { renderRunPage } from './runner/page.ts'
import { createTerminalLog } from './runner/terminal-log.ts'
import { openTheatre } from './theatre.ts'

/** A minute of AWS takes a second. */
const speed = 60

/** A system of example workflows from the event that starts it to its end, against a local AWS of its own, and then a look at what came of it. */
export async function rehearse({ fail, out, system, yes }: CommandLine, signal: AbortSignal): Promise<Verdict> {
  const say = (text: string) => void process.stdout.write(`${text}\n`)
  const startedAt = performance.now()
  const directory = resolve(out)
  const play = plays[system]
  const people = peopleAt({ input: process.stdin, output: process.stdout }, yes || !play.asks)
  await makeAnew(directory)

  const engine = await findDockerEngine()
  say(
    engine
      ? `Docker engine ${engine}: the image is really built and pushed`
      : 'no Docker engine: the image job is skipped, everything else runs',
  )
  const observer = createTerminalLog()
  const { project } = play
  await using theatre = await openTheatre({ directory, project, speed, engine: !!engine, people, observer, signal })
  const { aws } = theatre
  say(`local AWS at ${aws.url}, account ${aws.account}, ${aws.region}; ${speed} times as fast as the real one`)

  const { runs, verdict, report, lineage, predictions = [] } = await play.perform(theatre, { fail, say })
  if (signal.aborted) {
    say('\n✗ Red: you cancelled it.')
    return 'red'
  }
  const page = join(directory, 'summary.html')
  await writeFile(page, renderRunPage({ runs, lineage, predictions }))
  say(report)
  say(`\nAll job summaries, as one page: ${pathToFileURL(page).href}`)
  say(`Took ${formatDuration(performance.now() - startedAt)}.`)
  return verdict
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
