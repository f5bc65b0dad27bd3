import type { World } from '../../actions/start-pipeline/run.ts'
import { sageMakerClient } from '../../aws/clients.ts'
import { credentialsFor, type Wanted } from '../../aws/credentials.ts'
import type { Waiting } from '../../kit/poll.ts'
import { readText } from '../../runner/files.ts'
import { idToken } from '../../runner/id-token.ts'
import { readRunContext } from '../../runner/run-context.ts'

/** What start-pipeline works with; what only some runs need is loaded by them. */
export function startPipelineWorld(wanted: Wanted, stage: Waiting): World {
  const run = readRunContext()
  const { signal } = stage
  const credentials = credentialsFor(wanted, { idToken: idToken(stage), run }, stage)
  const sageMaker = once(() => sageMakerClient(signal, credentials))
  const objects = once(async () => {
    const [{ s3Client }, adapter] = await Promise.all([
      import('../../aws/s3-client.ts'),
      import('../../aws/objects.ts'),
    ])
    return adapter.objects(s3Client(signal, credentials))
  })
  return {
    run,
    readText,
    objects,
    async preparation() {
      const [{ pipelines }, { projects }] = await Promise.all([
        import('../../aws/pipelines.ts'),
        import('../../aws/projects.ts'),
      ])
      const readObject = async (uri: string) => (await objects()).readText(uri, largestDefinitionBytes)
      return { pipelines: pipelines(sageMaker()), projects: projects(sageMaker()), readText, readObject }
    },
    executions: async () => (await import('../../aws/pipeline-executions.ts')).pipelineExecutions(sageMaker()),
    stateMachines: once(async () => {
      const [{ stepFunctionsClient }, adapter] = await Promise.all([
        import('../../aws/step-functions-client.ts'),
        import('../../aws/state-machines.ts'),
      ])
      return adapter.stateMachines(stepFunctionsClient(signal, credentials))
    }),
    jobs: async () => (await import('../../aws/jobs.ts')).jobs(sageMaker()),
    modelPackages: async () => (await import('../../aws/model-packages.ts')).modelPackages(sageMaker()),
    containerLogs: once(async () => {
      const [{ logsClient }, adapter] = await Promise.all([
        import('../../aws/logs-client.ts'),
        import('../../aws/container-logs.ts'),
      ])
      return adapter.containerLogs(logsClient(signal, credentials))
    }),
  }
}

/** What is read of a definition on S3. */
const largestDefinitionBytes = 5_000_000

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
