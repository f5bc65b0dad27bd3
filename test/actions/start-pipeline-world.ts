import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { S3Client } from '@aws-sdk/client-s3'
import { SageMakerClient } from '@aws-sdk/client-sagemaker'
import { SFNClient } from '@aws-sdk/client-sfn'
import type { World } from '../../src/actions/start-pipeline/run.ts'
import type { clientSettings } from '../../src/aws/clients.ts'
import { containerLogs } from '../../src/aws/container-logs.ts'
import { jobs } from '../../src/aws/jobs.ts'
import { modelPackages } from '../../src/aws/model-packages.ts'
import { objects } from '../../src/aws/objects.ts'
import { pipelineExecutions } from '../../src/aws/pipeline-executions.ts'
import { pipelines } from '../../src/aws/pipelines.ts'
import { projects } from '../../src/aws/projects.ts'
import { stateMachines } from '../../src/aws/state-machines.ts'
import type { Origin } from '../../src/domain/pipeline-start.ts'

export const origin: Origin = {
  repository: 'acme/penguins',
  commit: 'c0ffee0000000000000000000000000000000000',
  runUrl: 'https://github.com/acme/penguins/actions/runs/42',
  runId: '42',
  runAttempt: '1',
  job: 'train',
  step: 'start',
}

/** What all clients are made with. */
export interface Settings {
  readonly endpoint: string
  readonly region: string
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
  readonly maxAttempts: number
  readonly requestHandler?: ReturnType<typeof clientSettings>['requestHandler']
}

/** The real adapters over the real SDK, for a checkout that holds these files. */
export function worldOf(settings: Settings, run: Origin, files: Readonly<Record<string, string>> = {}): World {
  const client = new SageMakerClient(settings)
  const store = objects(new S3Client({ ...settings, forcePathStyle: true }))
  const readText = (path: string) => {
    const text = files[path]
    return text === undefined ? Promise.reject(new Error(`the test has no file ${path}`)) : Promise.resolve(text)
  }
  const readObject = (uri: string) => store.readText(uri, 5_000_000)
  return {
    run,
    readText,
    preparation: () =>
      Promise.resolve({ pipelines: pipelines(client), projects: projects(client), readText, readObject }),
    executions: () => Promise.resolve(pipelineExecutions(client)),
    stateMachines: () => Promise.resolve(stateMachines(new SFNClient(settings))),
    jobs: () => Promise.resolve(jobs(client)),
    modelPackages: () => Promise.resolve(modelPackages(client)),
    containerLogs: () => Promise.resolve(containerLogs(new CloudWatchLogsClient(settings))),
    objects: () => Promise.resolve(store),
  }
}
