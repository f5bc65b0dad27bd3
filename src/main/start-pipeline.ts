import { startPipeline } from '../actions/start-pipeline/action.ts'
import { runAction } from '../kit/run-action.ts'
import { readText } from '../runner/files.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(startPipeline, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { pipelines }] = await Promise.all([
    import('../actions/start-pipeline/run.ts'),
    import('../aws/clients.ts'),
    import('../aws/pipelines.ts'),
  ])
  return run(inputs, { pipelines: pipelines(sageMakerClient(stage.signal)), readText, run: readRunContext() }, stage)
})
