import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'
import { scoredPipeline } from './scored-pipeline.ts'

export type Aws = Awaited<ReturnType<typeof rehearse>>
export type Kind = 'pipeline' | 'state machine'

/** What one case starts; nothing else in this AWS has the same name. */
export interface Subject {
  readonly inputs: Readonly<Record<string, string>>
  /** All that AWS holds of it, as one line each: what a second execution, pipeline or model package would show. */
  holdings(): readonly string[]
  /** What AWS says of each execution. */
  statuses(): readonly string[]
}

/** A minute of AWS takes one and a half seconds. */
export const speed = 40

/** A local AWS, and things to start in it, whose executions last so many seconds of its time. */
export async function openAws(workspace: string) {
  const seconds = new Map<string, number>()
  const stepMs = (pipeline: string, step: string) => {
    const lasts = step === 'Evaluate' ? seconds.get(pipeline) : undefined
    return lasts === undefined ? undefined : lasts * 1000
  }
  const aws = await rehearse({ clock: realClock({ speed }), pace: { stepMs } })
  const imageUri = await pushPrograms(aws, { 'main.py': '' })
  writeFileSync(join(workspace, 'pipeline.json'), JSON.stringify(scoredPipeline))

  const pipeline = (name: string): Subject => {
    const arn = aws.world.arn('sagemaker', `pipeline/${name}`)
    const executions = () => [...aws.state.executions.values()].filter((each) => each.pipelineName === name)
    return {
      inputs: {
        'pipeline-name': name,
        'definition-file': 'pipeline.json',
        'pipeline-role-arn': roleArn,
        parameters: `ImageUri=${imageUri}`,
        'require-model-package': 'true',
      },
      statuses: () => executions().map(({ described }) => described.PipelineExecutionStatus ?? ''),
      holdings: () => [
        ...[...aws.state.pipelines.keys()].filter((key) => key === name || key === arn).map(() => `pipeline ${name}`),
        ...executions().map((each) => `execution ${each.described.PipelineExecutionStatus}`),
        ...[...aws.state.modelPackages.values()]
          .filter(({ ModelPackageGroupName }) => ModelPackageGroupName === name)
          .map(
            ({ ModelPackageVersion, CustomerMetadataProperties }) =>
              `model package ${ModelPackageVersion}, which names ${Object.keys(CustomerMetadataProperties ?? {}).join(', ')}`,
          ),
      ],
    }
  }

  const stateMachine = async (name: string, lasts: number): Promise<Subject> => {
    const definition = {
      StartAt: 'Train',
      States: {
        Train: { Type: 'Wait', Seconds: lasts, Next: 'Answer' },
        Answer: { Type: 'Pass', Result: { mse: 4.9 }, End: true },
      },
    }
    const { stateMachineArn = '' } = await new SFNClient(aws.client).send(
      new CreateStateMachineCommand({
        name,
        definition: JSON.stringify(definition),
        roleArn: 'arn:aws:iam::111122223333:role/steps',
      }),
    )
    const executions = () =>
      [...aws.state.stateMachineExecutions.values()].filter(({ machineArn }) => machineArn === stateMachineArn)
    return {
      inputs: { 'state-machine-arn': stateMachineArn, input: '{"data":"s3://bucket/data"}' },
      statuses: () => executions().map(({ status }) => status),
      holdings: () => executions().map(({ status }) => `execution ${status}`),
    }
  }

  const make = async (kind: Kind, name: string, lasts: number): Promise<Subject> => {
    seconds.set(name, lasts)
    return kind === 'pipeline' ? pipeline(name) : stateMachine(name, lasts)
  }
  return { aws, make }
}

const runs = /^(Executing|Stopping|RUNNING)$/

/** Waits for the end of all that runs of it. */
export async function ended(aws: Aws, subject: Subject): Promise<void> {
  while (subject.statuses().some((status) => runs.test(status))) await aws.clock.sleep(1_000)
}

export const isRunning = (status: string) => runs.test(status)
