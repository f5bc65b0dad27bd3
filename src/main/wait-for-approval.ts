import { waitForApproval } from '../actions/wait-for-approval/action.ts'
import { runAction } from '../kit/run-action.ts'
import { runnerHost } from '../runner/host.ts'
import { readRunContext } from '../runner/run-context.ts'

await runAction(waitForApproval, runnerHost(), async (inputs, stage) => {
  const [{ run }, { sageMakerClient }, { credentialsFor }, { modelPackages }, { idToken }] = await Promise.all([
    import('../actions/wait-for-approval/run.ts'),
    import('../aws/clients.ts'),
    import('../aws/credentials.ts'),
    import('../aws/model-packages.ts'),
    import('../runner/id-token.ts'),
  ])
  const wanted = { ...inputs, waitMs: inputs.mode === 'wait' ? inputs.timeout : 0 }
  const credentials = credentialsFor(wanted, { idToken: idToken(stage), run: readRunContext() }, stage)
  return run(inputs, { modelPackages: modelPackages(sageMakerClient(stage.signal, credentials)) }, stage)
})
