import { deployEndpoint } from '../actions/deploy-endpoint/action.ts'
import { runAction } from '../kit/run-action.ts'
import { builtInTemplate } from '../runner/built-in-template.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(deployEndpoint, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { cloudFormationClient }, { modelPackages }, { servedModel }, { stacks }] =
    await Promise.all([
      import('../actions/deploy-endpoint/run.ts'),
      import('../aws/clients.ts'),
      import('../aws/cloudformation-client.ts'),
      import('../aws/model-packages.ts'),
      import('../aws/served-model.ts'),
      import('../aws/stacks.ts'),
    ])
  const sageMaker = sageMakerClient(stage.signal)
  const world = {
    modelPackages: modelPackages(sageMaker),
    servedModel: servedModel(sageMaker),
    stacks: stacks(cloudFormationClient(stage.signal)),
    run: readRunContext(),
    readText,
    builtInTemplate,
  }
  return run(inputs, world, stage)
})
