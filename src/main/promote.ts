import { promote } from '../actions/promote/action.ts'
import { runAction } from '../kit/run-action.ts'
import { builtInTemplate } from '../runner/built-in-template.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(promote, runnerHost(), async (inputs, stage) => {
  const [{ run }, { credentialsFor }, { idToken }, clients, aws] = await Promise.all([
    import('../actions/promote/run.ts'),
    import('../aws/credentials.ts'),
    import('../runner/id-token.ts'),
    loadClients(),
    loadAdapters(),
  ])
  const wanted = { ...inputs, waitMs: inputs.timeout }
  const origin = { idToken: idToken(stage), run: readRunContext() }
  const credentials = credentialsFor(wanted, origin, stage)
  const sageMaker = clients.sageMakerClient(stage.signal, credentials)
  const world = {
    modelPackages: aws.modelPackages(sageMaker),
    servedModel: aws.servedModel(sageMaker),
    stacks: aws.stacks(clients.cloudFormationClient(stage.signal, credentials)),
    invocations: aws.invocations(clients.runtimeClient(credentials), stage.clock),
    run: origin.run,
    readText,
    builtInTemplate,
  }
  return run(inputs, world, stage)
})

async function loadClients() {
  const [{ sageMakerClient }, { cloudFormationClient }, { runtimeClient }] = await Promise.all([
    import('../aws/clients.ts'),
    import('../aws/cloudformation-client.ts'),
    import('../aws/runtime-client.ts'),
  ])
  return { sageMakerClient, cloudFormationClient, runtimeClient }
}

async function loadAdapters() {
  const [{ modelPackages }, { servedModel }, { stacks }, { invocations }] = await Promise.all([
    import('../aws/model-packages.ts'),
    import('../aws/served-model.ts'),
    import('../aws/stacks.ts'),
    import('../aws/invocations.ts'),
  ])
  return { modelPackages, servedModel, stacks, invocations }
}
