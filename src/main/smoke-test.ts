import { smokeTest } from '../actions/smoke-test/action.ts'
import { runAction } from '../kit/run-action.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(smokeTest, runnerHost(), async (inputs, stage) => {
  const [{ run }, { invocations }, { runtimeClient }, { sageMakerClient }, { servedModel }] = await Promise.all([
    import('../actions/smoke-test/run.ts'),
    import('../aws/invocations.ts'),
    import('../aws/runtime-client.ts'),
    import('../aws/clients.ts'),
    import('../aws/served-model.ts'),
  ])
  const world = {
    readText,
    invocations: invocations(runtimeClient(), stage.clock),
    servedModel: servedModel(sageMakerClient(stage.signal)),
  }
  return run(inputs, world, stage)
})
