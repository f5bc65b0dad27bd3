import { smokeTest } from '../actions/smoke-test/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(smokeTest, runnerHost(), async (inputs, stage) => {
  const [{ run }, { smokeTestWorld }] = await Promise.all([
    import('../actions/smoke-test/run.ts'),
    import('./worlds/smoke-test.ts'),
  ])
  return run(inputs, smokeTestWorld(inputs, stage), stage)
})
