import type { Comments } from '../../github/comments.ts'
import type { Deployments } from '../../github/deployments.ts'
import { deploymentState, describeDeployment } from '../../domain/github-deployment.ts'
import { findSticky, stickyBody } from '../../domain/sticky-comment.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import type { Result } from '../../kit/result.ts'
import type { RunContext } from '../../runner/run-context.ts'

export interface RecordWorld {
  readonly deployments: Deployments
  readonly run: RunContext
  readonly log: Log
}

export interface RecordOrder {
  readonly command: string
  /** GitHub's environment. */
  readonly environment: string
  readonly stackName: string
  /** What is deployed, in a few words. */
  readonly what: string | undefined
  /** Told what a post step needs to end the record, if this process does not come to it; `''` once it has. */
  readonly remember?: (memory: string) => void
}

interface Told {
  readonly outcome?: string | undefined
  readonly consoleUrl?: string | undefined
}

/** Tells a deployment as it goes, and GitHub beside it. That is for those who look on: whatever GitHub answers, the verdict is the same. */
export async function withRecord<O extends Told>(
  order: RecordOrder,
  world: RecordWorld,
  story: () => Promise<Result<O>>,
): Promise<Result<O>> {
  const id = await begin(order, world)
  if (id === undefined) return story()
  order.remember?.(JSON.stringify({ id, environment: order.environment }))
  const end = async (told: Told, reason?: string) => {
    const status = {
      state: deploymentState(order.command, told.outcome),
      environment: order.environment,
      description: describeDeployment(told.outcome, reason ?? order.what),
      environmentUrl: told.consoleUrl,
      logUrl: world.run.runUrl,
    }
    await tryTo(world.log, () => world.deployments.setStatus(id, status))
    order.remember?.('')
  }
  let result: Result<O>
  try {
    result = await story()
  } catch (error) {
    // Of a run that is cancelled every request is ended: then it is for the post step to say so.
    if (error instanceof WorldError) await end({}, error.failure.happened)
    throw error
  }
  await end(result.outputs, result.failure?.happened)
  return result
}

async function begin(
  { command, environment, stackName, what }: RecordOrder,
  world: RecordWorld,
): Promise<number | undefined> {
  const { deployments, log, run } = world
  if (run.commit === undefined) return undefined
  const record = {
    ref: run.commit,
    environment,
    description: describeDeployment(stackName, what),
    payload: { command, stack: stackName },
  }
  return tryTo(log, async () => {
    const id = await deployments.create(record)
    const description = describeDeployment(command, what)
    await deployments.setStatus(id, {
      state: 'in_progress',
      environment,
      description,
      environmentUrl: undefined,
      logUrl: run.runUrl,
    })
    return id
  })
}

/** In the post step of a run that did not come to its end. */
export async function endRecord(memory: string, { deployments, log, run }: RecordWorld): Promise<void> {
  const { id, environment } = JSON.parse(memory) as { readonly id: number; readonly environment: string }
  const description = describeDeployment('cancelled, or ended before its end')
  const status = { state: 'error', environment, description, environmentUrl: undefined, logUrl: run.runUrl } as const
  await tryTo(log, () => deployments.setStatus(id, status))
}

/** After a stack was taken down: what GitHub shows of it is live no more. */
export async function retireRecords(
  { environment, stackName }: Pick<RecordOrder, 'environment' | 'stackName'>,
  { deployments, log, run }: RecordWorld,
): Promise<void> {
  await tryTo(log, async () => {
    const description = describeDeployment(stackName, 'destroyed')
    for (const id of await deployments.find(environment, stackName)) {
      await deployments.setStatus(id, {
        state: 'inactive',
        environment,
        description,
        environmentUrl: undefined,
        logUrl: run.runUrl,
      })
    }
  })
}

export interface StickyOrder {
  readonly pullRequest: number
  /** Hidden, and by which the comment is found again. */
  readonly marker: string
  readonly body: string
}

/** One comment, updated in place. */
export async function postSticky(
  { body, marker, pullRequest }: StickyOrder,
  { comments, log }: { readonly comments: Comments; readonly log: Log },
): Promise<void> {
  const text = stickyBody(marker, body)
  const write = async () => {
    const known = findSticky(await comments.list(pullRequest), marker)
    if (known?.body === text) return
    await (known ? comments.update(known.id, text) : comments.create(pullRequest, text))
  }
  await tryTo(log, () =>
    write().catch((error: unknown) => {
      // The answer was lost, and the comment may be there: it is looked for again, and never made twice.
      if (error instanceof WorldError && error.transient) return write()
      throw error
    }),
  )
}

async function tryTo<T>(log: Log, tell: () => Promise<T>): Promise<T | undefined> {
  try {
    return await tell()
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    log.warn(`${error.message} Nothing else depends on it.`)
    return undefined
  }
}
