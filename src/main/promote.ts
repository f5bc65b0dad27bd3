import { promote } from '../actions/promote/action.ts'
import { runAction } from '../kit/run-action.ts'
import { builtInTemplate } from '../runner/built-in-template.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(promote, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { cloudFormationClient }, { runtimeClient }, aws] = await Promise.all([
    import('../actions/promote/run.ts'),
    import('../aws/clients.ts'),
    import('../aws/cloudformation-client.ts'),
    import('../aws/runtime-client.ts'),
    loadAdapters(),
  ])
  const sageMaker = sageMakerClient(stage.signal)
  const world = {
    modelPackages: aws.modelPackages(sageMaker),
    servedModel: aws.servedModel(sageMaker),
    stacks: aws.stacks(cloudFormationClient(stage.signal)),
    invocations: aws.invocations(runtimeClient(), stage.clock),
    run: readRunContext(),
    readText,
    builtInTemplate,
  }
  return run(inputs, world, stage)
})

async function loadAdapters() {
  const [{ modelPackages }, { servedModel }, { stacks }, { invocations }] = await Promise.all([
    import('../aws/model-packages.ts'),
    import('../aws/served-model.ts'),
    import('../aws/stacks.ts'),
    import('../aws/invocations.ts'),
  ])
  return { modelPackages, servedModel, stacks, invocations }
}
