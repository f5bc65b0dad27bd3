import { promote } from '../actions/promote/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(promote, runnerHost(), async (inputs, stage) => {
  const [{ run }, { deployEndpointWorld }, { smokeTestMeans }] = await Promise.all([
    import('../actions/promote/run.ts'),
    import('./worlds/deploy-endpoint.ts'),
    import('./worlds/smoke-test.ts'),
  ])
  const { world, credentials } = deployEndpointWorld(inputs, stage)
  return run(inputs, { ...smokeTestMeans(credentials, stage), ...world }, stage)
})
