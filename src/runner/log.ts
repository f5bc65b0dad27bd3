import * as core from '@actions/core'
import { neutralise, type Log } from '../kit/log.ts'

const shortestSecret = 6
/** Beyond it GitHub cuts an annotation: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const longestAnnotation = 4_000

/** The one log module: outside text goes through here and comes out as text, never as a command to the runner. */
export function runnerLog(): Log {
  return {
    info: (text) => core.info(neutralise(text)),
    warn: (text) => core.warning(neutralise(text)),
    group: (title) => {
      core.startGroup(neutralise(title))
      return { [Symbol.dispose]: () => core.endGroup() }
    },
    mask: (secret) => {
      // A short mask would blank out innocent text all over the log.
      if (secret.length < shortestSecret)
        throw new Error(`a secret of fewer than ${shortestSecret} characters cannot be masked`)
      core.setSecret(secret)
    },
    annotate: ({ line, message, path, title }) =>
      core.error(neutralise(message, longestAnnotation), {
        // GitHub knows files by their path from the root of the checkout.
        file: neutralise(path.replace(/^(\.\/)+/, '')),
        startLine: line,
        title: neutralise(title),
      }),
  }
}
