import { deployEndpoint } from '../actions/deploy-endpoint/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(deployEndpoint, runnerHost(), async (inputs, stage) => {
  const [{ run }, { deployEndpointWorld }] = await Promise.all([
    import('../actions/deploy-endpoint/run.ts'),
    import('./worlds/deploy-endpoint.ts'),
  ])
  return run(inputs, deployEndpointWorld(inputs, stage).world, stage)
})
