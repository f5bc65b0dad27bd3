import type { World } from '../../actions/deploy-endpoint/run.ts'
import { sageMakerClient } from '../../aws/clients.ts'
import { changeSets } from '../../aws/change-sets.ts'
import { cloudFormationClient } from '../../aws/cloudformation-client.ts'
import { credentialsFor } from '../../aws/credentials.ts'
import { modelPackages } from '../../aws/model-packages.ts'
import { servedModel } from '../../aws/served-model.ts'
import { stacks } from '../../aws/stacks.ts'
import { WorldError } from '../../kit/errors.ts'
import type { Waiting } from '../../kit/poll.ts'
import { builtInTemplate } from '../../runner/built-in-template.ts'
import { readText } from '../../runner/files.ts'
import { idToken } from '../../runner/id-token.ts'
import { readRunContext } from '../../runner/run-context.ts'

interface Inputs {
  readonly roleToAssume: string | undefined
  readonly timeout: number
}

/** What deploy-endpoint works with, and the credentials of all its clients. */
export function deployEndpointWorld(inputs: Inputs, stage: Waiting) {
  const run = readRunContext()
  const wanted = { roleToAssume: inputs.roleToAssume, waitMs: inputs.timeout }
  const credentials = credentialsFor(wanted, { idToken: idToken(stage), run }, stage)
  const sageMaker = sageMakerClient(stage.signal, credentials)
  const cloudFormation = cloudFormationClient(stage.signal, credentials)
  const world: World = {
    run,
    modelPackages: modelPackages(sageMaker),
    servedModel: servedModel(sageMaker),
    stacks: stacks(cloudFormation),
    changeSets: changeSets(cloudFormation),
    readText,
    builtInTemplate,
    projects: async () => (await import('../../aws/projects.ts')).projects(sageMaker),
    objects: async () => {
      const [{ s3Client }, adapter] = await Promise.all([
        import('../../aws/s3-client.ts'),
        import('../../aws/objects.ts'),
      ])
      return adapter.objects(s3Client(stage.signal, credentials))
    },
    async identity() {
      const { identity, stsClient } = await import('../../aws/identity.ts')
      return identity(stsClient(stage.signal, credentials))
    },
    async alarms() {
      const { alarms, cloudWatchClient } = await import('../../aws/alarms.ts')
      return alarms(cloudWatchClient(stage.signal, credentials))
    },
    async quotas() {
      const { quotas, serviceQuotasClient } = await import('../../aws/quotas.ts')
      return quotas(serviceQuotasClient(stage.signal, credentials))
    },
    async images() {
      const [{ ecrClient }, adapter] = await Promise.all([
        import('../../aws/ecr-client.ts'),
        import('../../aws/registered-images.ts'),
      ])
      return adapter.registeredImages(ecrClient(stage.signal, credentials), stage.signal)
    },
    async containerLogs() {
      const [{ logsClient }, adapter] = await Promise.all([
        import('../../aws/logs-client.ts'),
        import('../../aws/container-logs.ts'),
      ])
      return adapter.containerLogs(logsClient(stage.signal, credentials))
    },
    audience: async (token) => (await import('./audience.ts')).audienceOf(token, run, stage),
    async teardown() {
      const [{ autoScalingClient, scaling }, { stackLists }, { remains }, alarms] = await Promise.all([
        import('../../aws/scaling.ts'),
        import('../../aws/stack-lists.ts'),
        import('../../aws/remains.ts'),
        world.alarms(),
      ])
      return {
        ...world,
        stackLists: stackLists(cloudFormation),
        remains: remains(sageMaker),
        scaling: scaling(autoScalingClient(stage.signal, credentials)),
        findAlarms: async (names) => {
          const found = await alarms.find(names)
          return found instanceof WorldError ? found : found.map(({ name }) => name)
        },
      }
    },
  }
  return { world, credentials }
}
