import { deployEndpoint } from '../actions/deploy-endpoint/action.ts'
import { runAction } from '../kit/run-action.ts'
import { builtInTemplate } from '../runner/built-in-template.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(deployEndpoint, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { cloudFormationClient }, { credentialsFor }, { idToken }, aws] =
    await Promise.all([
      import('../actions/deploy-endpoint/run.ts'),
      import('../aws/clients.ts'),
      import('../aws/cloudformation-client.ts'),
      import('../aws/credentials.ts'),
      import('../runner/id-token.ts'),
      loadAdapters(),
    ])
  const wanted = { ...inputs, waitMs: inputs.timeout }
  const origin = { idToken: idToken(stage), run: readRunContext() }
  const credentials = credentialsFor(wanted, origin, stage)
  const sageMaker = sageMakerClient(stage.signal, credentials)
  const world = {
    modelPackages: aws.modelPackages(sageMaker),
    servedModel: aws.servedModel(sageMaker),
    stacks: aws.stacks(cloudFormationClient(stage.signal, credentials)),
    run: origin.run,
    readText,
    builtInTemplate,
  }
  return run(inputs, world, stage)
})

async function loadAdapters() {
  const [{ modelPackages }, { servedModel }, { stacks }] = await Promise.all([
    import('../aws/model-packages.ts'),
    import('../aws/served-model.ts'),
    import('../aws/stacks.ts'),
  ])
  return { modelPackages, servedModel, stacks }
}
