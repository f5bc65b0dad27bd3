import { startPipeline } from '../actions/start-pipeline/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(startPipeline, runnerHost(), {
  story: async (inputs, stage) => {
    const [{ longestWaitMs, run }, { startPipelineWorld }] = await Promise.all([
      import('../actions/start-pipeline/run.ts'),
      import('./worlds/start-pipeline.ts'),
    ])
    const waitMs = longestWaitMs(inputs)
    return run(inputs, startPipelineWorld({ ...inputs, waitMs }, stage), stage)
  },
  epilogue: async (memory, stage) => {
    const [{ conclude, readMemory }, { followGiven }, { startPipelineWorld }] = await Promise.all([
      import('../actions/start-pipeline/afterwards.ts'),
      import('../actions/start-pipeline/open-engine.ts'),
      import('./worlds/start-pipeline.ts'),
    ])
    const remembered = readMemory(memory)
    const world = startPipelineWorld({ roleToAssume: remembered.roleToAssume, waitMs: 0 }, stage)
    return conclude(remembered, await followGiven(remembered.executionArn, world, stage.log), stage)
  },
})
