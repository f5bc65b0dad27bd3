import { countRows, judgeBatchOutput } from '../../domain/batch-output.ts'
import { wordsOf } from '../../domain/smoke-answer.ts'
import type { CaseVerdict } from '../../domain/smoke-report.ts'
import { describeCase, infrastructure, type Findings, type Obstacle } from '../../domain/smoke-verdict.ts'
import { inputOf, type TransformOutput } from '../../domain/transform-output.ts'
import { WorldError } from '../../kit/errors.ts'
import type { PlannedScene } from './scene.ts'
import { subjectOf } from './targets.ts'

const largestBytes = 100_000_000
const mostObjects = 1_000

interface Item {
  readonly output: string
  readonly input: string | undefined
}

/** Looks at what a Batch Transform job has written. What cannot be read because it is not there is wrong; what may not be, inconclusive. */
export async function examineOutput(scene: PlannedScene): Promise<Findings> {
  const { inputs, plan, stage } = scene
  const cases: CaseVerdict[] = []
  const obstacles: Obstacle[] = []
  for (const place of inputs.transformOutput ?? []) {
    try {
      const items = await findItems(place, scene)
      if (items.length === 0) obstacles.push(missing(place.output, 'there is no object below it'))
      for (const item of items) {
        const judged = await judgeItem(item, scene)
        judged.forEach((one) => stage.log.info(describeCase(one)))
        cases.push(...judged)
      }
    } catch (error) {
      if (!(error instanceof WorldError)) throw error
      const { failure } = error
      obstacles.push(isAbsence(error) ? missing(failure.subject, failure.happened) : infrastructure(failure))
      stage.log.info(`${failure.subject}: ${failure.happened}`)
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

async function findItems(place: TransformOutput, { world }: PlannedScene): Promise<readonly Item[]> {
  if (!place.output.endsWith('/')) return [place]
  const found = await (await world.objects()).list(place.output, mostObjects + 1)
  if (found.length > mostObjects) {
    const happened = `there are more than ${mostObjects} objects below it`
    throw new WorldError({ subject: place.output, happened, remedy: 'Name longer prefixes, a line each.' })
  }
  return found.map((output) => ({ output, input: inputOf(place, output) }))
}

async function judgeItem(
  { input, output }: Item,
  { cases, inputs, world }: PlannedScene,
): Promise<readonly CaseVerdict[]> {
  const objects = await world.objects()
  const bytes = await objects.readBytes(output, largestBytes)
  const rows = input === undefined ? undefined : await countRows(await objects.readBytes(input, largestBytes), input)
  const shown = { bodies: inputs.showBodies, words: wordsOf(cases) }
  return judgeBatchOutput(cases, { name: output, bytes }, { shown, sent: rows === undefined ? undefined : { rows } })
}

const isAbsence = ({ code }: WorldError) => ['NoSuchKey', 'NoSuchBucket'].includes(code)

function missing(subject: string, happened: string): Obstacle {
  const remedy = 'Read what the transform job says of its end.'
  return { outcome: 'failed', failureKind: 'assertion', failure: { subject, happened, remedy } }
}
