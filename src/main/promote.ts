import { promote } from '../actions/promote/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(promote, runnerHost(), async (inputs, stage) => {
  const [{ run }, { deployEndpointWorld }, { invocations }, { runtimeClient }] = await Promise.all([
    import('../actions/promote/run.ts'),
    import('./worlds/deploy-endpoint.ts'),
    import('../aws/invocations.ts'),
    import('../aws/runtime-client.ts'),
  ])
  const { world, credentials } = deployEndpointWorld(inputs, stage)
  return run(inputs, { ...world, invocations: invocations(runtimeClient(credentials), stage.clock) }, stage)
})
