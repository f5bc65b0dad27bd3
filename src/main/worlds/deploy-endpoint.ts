import type { World } from '../../actions/deploy-endpoint/run.ts'
import { sageMakerClient } from '../../aws/clients.ts'
import { changeSets } from '../../aws/change-sets.ts'
import { cloudFormationClient } from '../../aws/cloudformation-client.ts'
import { credentialsFor } from '../../aws/credentials.ts'
import { modelPackages } from '../../aws/model-packages.ts'
import { servedModel } from '../../aws/served-model.ts'
import { stacks } from '../../aws/stacks.ts'
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
  }
  return { world, credentials }
}
