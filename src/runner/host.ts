import * as core from '@actions/core'
import type { Host } from '../kit/run-action.ts'
import { runnerLog } from './log.ts'
import { onCancel } from './cancellation.ts'

/** The host of a real run: GitHub's runner, spoken to by `@actions/core`. */
export function runnerHost(): Host {
  const log = runnerLog()
  return {
    log,
    readInput: (name) => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    writeSummary: async (markdown) => {
      // Outside GitHub, and under some emulators, there is no summary file.
      if (!process.env['GITHUB_STEP_SUMMARY']) return
      await core.summary
        .addRaw(markdown, true)
        .write()
        // The verdict does not depend on it.
        .catch((error: unknown) => log.warn(`the job summary could not be written: ${String(error)}`))
    },
    fail: (message) => core.setFailed(message),
    saveState: (name, value) => core.saveState(name, value),
    readState: (name) => core.getState(name),
    onCancel,
  }
}
