import { hasEnded, judgeExecution, nameOf, type Execution } from '../../domain/execution.ts'
import { formatDuration } from '../../kit/duration.ts'
import { WorldError } from '../../kit/errors.ts'
import { escapeMarkdown, paragraphs } from '../../kit/markdown.ts'
import { done, poll, type Judgement, type Waiting } from '../../kit/poll.ts'
import { notSeenYet, type Following } from './engine.ts'

/** What the step leaves to its post step. */
export interface Memory {
  readonly executionArn: string
  /** Whether a cancelled run stops it. */
  readonly stop: boolean
  readonly roleToAssume?: string | undefined
}

export const writeMemory = (memory: Memory): string => JSON.stringify(memory)
export const readMemory = (text: string): Memory => JSON.parse(text) as Memory

/** GitHub ends everything five minutes after a cancellation. */
const patienceMs = 180_000

/** What became of the execution of a step that did not come to its end; stops it where the step was killed before it could. Answers the summary. */
export async function conclude(memory: Memory, following: Following, stage: Waiting): Promise<string> {
  const subject = nameOf({ arn: memory.executionArn })
  const tell = (sentence: string) => {
    stage.log.info(`${subject}: ${sentence}`)
    return paragraphs('## After the cancellation', escapeMarkdown(`${subject}: ${sentence}`))
  }
  let seen = notSeenYet(memory.executionArn)
  const look = async () => (seen = await following.look(stage.signal))
  const waitFor = <V>(judge: (each: Execution) => Judgement<V>) =>
    poll({ ...stage, subject, look, judge, timeoutMs: patienceMs, maxPauseMs: 10_000 })

  await waitFor(done)
  const { status } = seen
  if (hasEnded(seen)) return tell(`ended ${status}`)
  const byHand = `It is billed as long as it runs; to stop it: ${following.stopCommand}`
  if (!memory.stop) return tell(`is still ${status}, and goes on. ${byHand}`)
  try {
    if (status !== 'Stopping') await following.stop()
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return tell(`is still ${status}, and could not be stopped: ${error.failure.happened}. ${byHand}`)
  }
  const stopped = await waitFor(judgeExecution)
  if (stopped.kind === 'done') return tell(`ended ${seen.status} after the cancellation`)
  const waited = formatDuration(stopped.elapsedMs)
  return tell(`is still ${seen.status}, ${waited} after the order to stop it; its jobs may take longer`)
}
