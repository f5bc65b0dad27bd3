import { buildPushImage } from '../actions/build-push-image/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(buildPushImage, runnerHost(), async (inputs, stage) => {
  const [{ run }, { ecrClient }, { imageRepositories }, { docker }, { readRunContext }] = await Promise.all([
    import('../actions/build-push-image/run.ts'),
    import('../aws/ecr-client.ts'),
    import('../aws/image-repositories.ts'),
    import('../docker/docker.ts'),
    import('../runner/run-context.ts'),
  ])
  return run(
    inputs,
    { docker: docker(stage), repositories: imageRepositories(ecrClient(stage.signal)), origin: readRunContext() },
    stage,
  )
})
