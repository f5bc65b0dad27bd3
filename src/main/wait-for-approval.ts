import { waitForApproval } from '../actions/wait-for-approval/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'

await runAction(waitForApproval, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { modelPackages }] = await Promise.all([
    import('../actions/wait-for-approval/run.ts'),
    import('../aws/clients.ts'),
    import('../aws/model-packages.ts'),
  ])
  return run(inputs, { modelPackages: modelPackages(sageMakerClient(stage.signal)) }, stage)
})
