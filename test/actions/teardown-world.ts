import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { destroy, type TeardownWorld } from '../../src/actions/deploy-endpoint/destroy.ts'
import { sweep } from '../../src/actions/deploy-endpoint/sweep.ts'
import { alarms } from '../../src/aws/alarms.ts'
import { remains } from '../../src/aws/remains.ts'
import { scaling } from '../../src/aws/scaling.ts'
import { stackLists } from '../../src/aws/stack-lists.ts'
import { WorldError } from '../../src/kit/errors.ts'
import { readRunContext } from '../../src/runner/run-context.ts'
import { penguinDeployments, stackName as penguinStack, type PenguinOptions } from './penguin-deployments.ts'
import { recordingStage } from './recording-stage.ts'

/** Deployments of penguins, and what takes them down. */
export async function teardowns(options?: PenguinOptions) {
  const aws = await penguinDeployments(options)
  const autoScaling = new ApplicationAutoScalingClient(aws.client)
  const cloudWatch = new CloudWatchClient(aws.client)
  const world: TeardownWorld = {
    ...aws.world,
    run: readRunContext({ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_REPOSITORY: 'team/penguins' }),
    stackLists: stackLists(aws.cloudFormation),
    remains: remains(aws.sageMaker),
    scaling: scaling(autoScaling),
    findAlarms: async (names) => {
      const found = await alarms(cloudWatch).find(names)
      return found instanceof WorldError ? found : found.map(({ name }) => name)
    },
  }
  const timeoutMs = 3_600_000
  const recorded = async <T>(story: (stage: ReturnType<typeof recordingStage>['stage']) => Promise<T>) => {
    const recording = recordingStage<object>({ clock: aws.clock })
    const startedAt = aws.clock.now()
    const end = await story(recording.stage)
    return { ...end, lines: recording.lines, elapsedMs: aws.clock.now() - startedAt }
  }
  return {
    ...aws,
    world,
    autoScaling,
    cloudWatch,
    destroy: (stackName = penguinStack, given: { timeoutMs?: number } = {}) =>
      recorded((stage) => destroy({ stackName, timeoutMs, ...given }, world, stage)),
    sweep: (given: Partial<TeardownWorld> = {}) =>
      recorded((stage) => sweep({ timeoutMs }, { ...world, ...given }, stage)),
  }
}
