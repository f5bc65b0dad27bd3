import { setImmediate } from 'node:timers/promises'
import {
  CreatePipelineCommand,
  SageMakerClient,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-sagemaker'
import { CreateStateMachineCommand, SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn'
import { startPipeline, type Outputs } from '../../src/actions/start-pipeline/action.ts'
import { run } from '../../src/actions/start-pipeline/run.ts'
import type { Origin } from '../../src/domain/pipeline-start.ts'
import { clientSettings } from '../../src/aws/clients.ts'
import { parseInputs } from '../../src/kit/parse-inputs.ts'
import { roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import type { rehearse } from '../rehearsal/aws/rehearse.ts'
import { recordingStage } from './recording-stage.ts'
import { origin, worldOf, type Settings } from './start-pipeline-world.ts'

type Rehearsal = Awaited<ReturnType<typeof rehearse>>
export type Given = Readonly<Record<string, string>>

export interface Circumstances {
  readonly origin?: Partial<Origin>
  readonly files?: Readonly<Record<string, string>>
  readonly client?: Partial<Settings>
}

export const machineArnOf = (name: string) => `arn:aws:states:eu-west-1:111122223333:stateMachine:${name}`
export type Begun = ReturnType<ReturnType<typeof startPipelinePlay>['begin']>

/** start-pipeline as a workflow runs it, on a local AWS, for pipelines and state machines alike. */
export function startPipelinePlay(aws: Rehearsal) {
  const sagemaker = new SageMakerClient(aws.client)
  const sfn = new SFNClient(aws.client)

  /** Runs the action with these inputs, as they stand in a workflow. */
  function begin(given: Given, circumstances: Circumstances = {}) {
    const recording = recordingStage<Outputs>({ clock: aws.clock })
    const inputs = parseInputs(startPipeline, (name) => given[name] ?? '')
    const world = worldOf(
      // As src/aws makes it, so that a cancelled run ends its requests.
      {
        ...aws.client,
        requestHandler: clientSettings(recording.stage.signal).requestHandler,
        ...circumstances.client,
      },
      { ...origin, ...circumstances.origin },
      circumstances.files,
    )
    return { recording, ended: run(inputs, world, recording.stage) }
  }

  /** In the order of their start, of one pipeline or state machine. */
  const executionsOf = (subject: string): string[] =>
    [...aws.state.executions.keys(), ...aws.state.stateMachineExecutions.keys()].filter((arn) =>
      new RegExp(`[:/]${subject}[:/]`).test(arn),
    )
  const statusOf = (arn = ''): string | undefined =>
    aws.state.executions.get(arn)?.described.PipelineExecutionStatus ??
    aws.state.stateMachineExecutions.get(arn)?.status

  /** ARNs become `ARN-1` for the first execution of a pipeline or state machine; names that are made up `ID-1`, and `JOB`. */
  function plain(text: string): string {
    const counts = new Map<string, number>()
    const named = [...aws.state.executions.keys(), ...aws.state.stateMachineExecutions.keys()].map((arn) => {
      const [owner = '', id = ''] = arn.split(/(?:\/execution\/|:)(?=[^/:]+$)/)
      const count = (counts.get(owner) ?? 0) + 1
      counts.set(owner, count)
      return { arn, id, count }
    })
    const withoutArns = named.reduce((told, { arn, count }) => told.replaceAll(arn, `ARN-${count}`), text)
    return named
      .filter(({ id }) => /^([a-z0-9]{12}|gh-[0-9a-f]{19})$/.test(id))
      .reduce((told, { id, count }) => told.replaceAll(id, `ID-${count}`), withoutArns)
      .replace(/(ID-\d+-\w+)-[a-z0-9]{10}\b/g, '$1-JOB')
  }

  /** What the user sees in the end. */
  async function finish({ recording, ended }: ReturnType<typeof begin>) {
    const { outputs, summary, failure } = await ended
    return {
      outputs,
      lines: recording.lines.map(plain),
      summary: plain(summary),
      failure: failure && {
        subject: plain(failure.subject),
        happened: plain(failure.happened),
        remedy: plain(failure.remedy),
      },
      memory: recording.memory,
    }
  }

  /** Comes back as soon as the log says this: no time passes on the fake clock unless somebody sleeps. */
  async function until(begun: ReturnType<typeof begin>, text: string) {
    while (!begun.recording.lines.some((line) => line.includes(text))) await setImmediate()
    return begun
  }

  return {
    begin,
    finish,
    until,
    plain,
    executionsOf,
    statusOf,
    run: (given: Given, circumstances: Circumstances = {}) => finish(begin(given, circumstances)),
    /** Requests of the action, not those of AWS itself. */
    asked: (operation: string) =>
      aws.journal.entries.filter((entry) => entry.operation === operation && entry.principal.endsWith('/workflow')),
    refuse: (operation: string, when?: Readonly<Record<string, unknown>>) =>
      aws.faults.inject({
        kind: 'request',
        operation,
        ...(when && { when }),
        error: { name: 'AccessDeniedException', message: 'no', status: 403 },
      }),
    async createPipeline(name: string, definition: object): Promise<void> {
      const PipelineDefinition = JSON.stringify(definition)
      const order = {
        PipelineName: name,
        PipelineDefinition,
        RoleArn: roleArn,
        ClientRequestToken: `${name}-`.padEnd(32, 'x'),
      }
      await sagemaker.send(new CreatePipelineCommand(order))
    },
    async createMachine(name: string, definition: object, type: 'STANDARD' | 'EXPRESS' = 'STANDARD'): Promise<string> {
      const order = { name, definition: JSON.stringify(definition), roleArn, type }
      return (await sfn.send(new CreateStateMachineCommand(order))).stateMachineArn ?? ''
    },
    /** As somebody else does it. */
    elsewhere: {
      async startPipeline(name: string, parameters: Given): Promise<string> {
        const PipelineParameters = Object.entries(parameters).map(([Name, Value]) => ({ Name, Value }))
        const order = { PipelineName: name, PipelineParameters }
        return (await sagemaker.send(new StartPipelineExecutionCommand(order))).PipelineExecutionArn ?? ''
      },
      async startMachine(name: string, executionName: string, input: unknown = {}): Promise<string> {
        const order = { stateMachineArn: machineArnOf(name), name: executionName, input: JSON.stringify(input) }
        return (await sfn.send(new StartExecutionCommand(order))).executionArn ?? ''
      },
      async stop(arn: string): Promise<void> {
        if (arn.includes(':pipeline/'))
          await sagemaker.send(new StopPipelineExecutionCommand({ PipelineExecutionArn: arn }))
        else await sfn.send(new StopExecutionCommand({ executionArn: arn }))
      },
    },
  }
}

export const judging = 'arn:aws:states:::lambda:invoke'

/** Waits a minute, and leaves the rest to a task function. */
export const patientMachine = {
  StartAt: 'Train',
  States: {
    Train: { Type: 'Wait', Seconds: 60, Next: 'Judge' },
    Judge: { Type: 'Task', Resource: judging, End: true },
  },
}
