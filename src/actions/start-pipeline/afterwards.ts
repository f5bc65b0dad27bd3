import { hasEnded, judgeExecution, nameOf, type Execution } from '../../domain/execution.ts'
import { formatDuration } from '../../kit/duration.ts'
import { escapeMarkdown, paragraphs } from '../../kit/markdown.ts'
import { poll, type Waiting } from '../../kit/poll.ts'
import type { Following } from './engine.ts'

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
  let seen = await following.look(stage.signal)
  if (hasEnded(seen)) return tell(stage, `${subject}: ended ${seen.status}`)
  if (!memory.stop) return tell(stage, `${subject}: is still ${seen.status}; to stop it: ${following.stopCommand}`)
  if (seen.status !== 'Stopping') await following.stop()
  const look = async (): Promise<Execution> => (seen = await following.look(stage.signal))
  const polled = await poll({
    ...stage,
    subject,
    look,
    judge: judgeExecution,
    timeoutMs: patienceMs,
    maxPauseMs: 10_000,
  })
  if (polled.kind === 'done') return tell(stage, `${subject}: ended ${seen.status} after the cancellation`)
  const waited = formatDuration(polled.elapsedMs)
  return tell(
    stage,
    `${subject}: is still ${seen.status}, ${waited} after it was to be stopped; its jobs may take longer`,
  )
}

function tell({ log }: Waiting, sentence: string): string {
  log.info(sentence)
  return paragraphs('## After the cancellation', escapeMarkdown(sentence))
}
