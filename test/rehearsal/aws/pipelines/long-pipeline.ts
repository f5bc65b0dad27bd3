import { CreatePipelineCommand, SageMakerClient } from '@aws-sdk/client-sagemaker'
import type { rehearse } from '../rehearse.ts'
import { pipelineOf, processing } from './seals.ts'
import { pushPrograms, roleArn } from './small-image.ts'

/**
 * A pipeline that takes hours on the fake clock and a moment here: lanes of Processing steps of different lengths whose programs
 * end at once. The first lane takes exactly `totalMs`, each further one somewhat less.
 *
 *     const long = longPipeline()
 *     await using aws = await rehearse({ pace: { stepMs: long.stepMs } })
 *     await long.create(aws) // a pipeline named `long`; start it as any other
 */
export function longPipeline({ name = 'long', steps = 40, lanes = 4, totalMs = 2 * 3_600_000 } = {}) {
  const plan = Array.from({ length: steps }, (_, index) => {
    const [lane, position] = [index % lanes, Math.floor(index / lanes)]
    return { lane, position, name: stepName(lane, position), weight: 1 + ((3 * position + 2 * lane) % 5) }
  })
  const durations = new Map<string, number>()
  for (let lane = 0; lane < lanes; lane += 1) {
    const own = plan.filter((step) => step.lane === lane)
    const weight = own.reduce((sum, step) => sum + step.weight, 0)
    const laneMs = totalMs * (1 - lane / (4 * lanes))
    for (const step of own) durations.set(step.name, (laneMs * step.weight) / weight)
  }
  return {
    name,
    /** In the order of the definition. */
    steps: plan.map((step) => step.name),
    stepMs: (pipeline: string, step: string): number | undefined =>
      pipeline === name ? durations.get(step) : undefined,
    async create(aws: Awaited<ReturnType<typeof rehearse>>): Promise<void> {
      const image = await pushPrograms(aws, { 'main.py': '' }, { repository: name })
      const definition = pipelineOf(
        plan.map(({ name: own, lane, position }) =>
          processing(own, '', position === 0 ? {} : { DependsOn: [stepName(lane, position - 1)] }, {
            AppSpecification: { ImageUri: image, ContainerEntrypoint: ['true'] },
          }),
        ),
        { Parameters: [] },
      )
      const input = { PipelineName: name, PipelineDefinition: definition, RoleArn: roleArn }
      await new SageMakerClient(aws.client).send(
        new CreatePipelineCommand({ ...input, ClientRequestToken: `${name}${'-'.repeat(32)}` }),
      )
    },
  }
}

const stepName = (lane: number, position: number) => `Lane${lane + 1}Step${position + 1}`
