import { countRows, judgeAbsence, judgeBatchOutput } from '../../domain/batch-output.ts'
import type { CaseVerdict } from '../../domain/smoke-report.ts'
import { describeCase, infrastructure, type Findings, type Obstacle } from '../../domain/smoke-verdict.ts'
import { pairObjects, type TransformItem, type TransformOutput } from '../../domain/transform-output.ts'
import { WorldError } from '../../kit/errors.ts'
import { shownOf, type PlannedScene } from './scene.ts'
import { subjectOf } from './targets.ts'

const largestBytes = 100_000_000
const mostObjects = 1_000

/** Looks at what a Batch Transform job has written. What cannot be read because it is not there is wrong; what may not be, inconclusive. */
export async function examineOutput(scene: PlannedScene): Promise<Findings> {
  const { inputs, plan, stage } = scene
  const cases: CaseVerdict[] = []
  const obstacles: Obstacle[] = []
  const orObstacle = async <T>(look: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await look()
    } catch (error) {
      if (!(error instanceof WorldError)) throw error
      const { failure } = error
      obstacles.push(isAbsence(error) ? missing(failure.subject, failure.happened) : infrastructure(failure))
      stage.log.info(`${failure.subject}: ${failure.happened}`)
      return undefined
    }
  }
  for (const place of inputs.transformOutput ?? []) {
    const items = await orObstacle(() => findItems(place, scene))
    if (items?.length === 0) obstacles.push(missing(place.output, 'there is no object below it'))
    for (const item of items ?? []) {
      const judged = await orObstacle(() => judgeItem(item, scene))
      judged?.forEach((one) => stage.log.info(describeCase(one)))
      cases.push(...(judged ?? []))
    }
  }
  // What is wrong outweighs what could not be read; a wrong object is told by its cases.
  const obstacle = obstacles.find(({ outcome }) => outcome === 'failed') ?? obstacles[0]
  const isWrong = cases.some(({ verdict }) => verdict === 'failed')
  return {
    subject: subjectOf(inputs),
    asked: [],
    cases,
    thresholds: plan.thresholds,
    obstacle: isWrong ? undefined : obstacle,
  }
}

/** Of a prefix, what lies below it and what should. */
async function findItems(place: TransformOutput, scene: PlannedScene): Promise<readonly TransformItem[]> {
  const { input, output } = place
  if (!output.endsWith('/')) return [place]
  const outputs = await listObjects(output, scene)
  const inputs = input === undefined ? [] : await listObjects(input, scene)
  return pairObjects(place, { outputs, inputs })
}

async function listObjects(prefix: string, { world }: PlannedScene): Promise<readonly string[]> {
  const found = await (await world.objects()).list(prefix, mostObjects + 1)
  if (found.length <= mostObjects) return found
  const happened = `there are more than ${mostObjects} objects below it`
  throw new WorldError({ subject: prefix, happened, remedy: 'Name longer prefixes, a line each.' })
}

async function judgeItem(item: TransformItem, scene: PlannedScene): Promise<readonly CaseVerdict[]> {
  const { cases, world } = scene
  const { input, output } = item
  const { readBytes } = await world.objects()
  const read = (uri: string) =>
    readBytes(uri, largestBytes).catch((error: unknown) => {
      if (error instanceof WorldError && isAbsence(error)) return undefined
      throw error
    })
  const bytes = await read(output)
  if (bytes === undefined) return judgeAbsence(cases, item, 'output')
  const shown = shownOf(scene)
  if (input === undefined) return judgeBatchOutput(cases, { name: output, bytes }, { shown })
  const sent = await read(input)
  if (sent === undefined) return judgeAbsence(cases, item, 'input')
  const rows = await countRows(sent, input)
  return judgeBatchOutput(cases, { name: output, bytes }, { shown, sent: rows === undefined ? undefined : { rows } })
}

const isAbsence = ({ code }: WorldError) => ['NoSuchKey', 'NoSuchBucket'].includes(code)

function missing(subject: string, happened: string): Obstacle {
  const remedy = 'Read what the transform job says of its end.'
  return { outcome: 'failed', failureKind: 'assertion', failure: { subject, happened, remedy } }
}
