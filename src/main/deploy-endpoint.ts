import { deployEndpoint } from '../actions/deploy-endpoint/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(deployEndpoint, runnerHost(), {
  story: async (inputs, stage) => {
    const [{ run }, { deployEndpointWorld }] = await Promise.all([
      import('../actions/deploy-endpoint/run.ts'),
      import('./worlds/deploy-endpoint.ts'),
    ])
    return run(inputs, deployEndpointWorld(inputs, stage).world, stage)
  },
  epilogue: async (memory, stage) => {
    const [{ endRecord }, { audienceOf }, { readRunContext }] = await Promise.all([
      import('../actions/deploy-endpoint/github-records.ts'),
      import('./worlds/audience.ts'),
      import('../runner/run-context.ts'),
    ])
    const run = readRunContext()
    // The runner starts the post step with the inputs of the step.
    const audience = await audienceOf(process.env['INPUT_GITHUB-TOKEN'], run, stage)
    if (audience) await endRecord(memory, { ...audience, run, log: stage.log })
    return ''
  },
})
