import { parseLogCommand, type LogCommand } from './log-command.ts'
import type { Masks } from './masks.ts'
import type { Annotation, LogEntry } from './run-record.ts'

/** Takes a step's output line by line, obeys its workflow commands, and hides its secrets. */
export interface StepLog {
  /** A line that a process wrote: commands in it are obeyed. */
  line(text: string): void
  /** A line of the runner itself: never a command. */
  note(text: string): void
  annotate(annotation: Annotation): void
}

export interface StepLogOptions {
  readonly masks: Masks
  readonly showDebug: boolean
  readonly onEntry: (entry: LogEntry) => void
  readonly onAnnotation: (annotation: Annotation) => void
}

export function createStepLog({ masks, showDebug, onEntry, onAnnotation }: StepLogOptions): StepLog {
  /** While set, only `::<token>::` is a command. */
  let stopToken: string | undefined

  const write = (kind: LogEntry['kind'], text: string) => onEntry({ kind, text: masks.apply(text) })
  const annotate = (annotation: Annotation) => {
    const { text, title } = annotation
    onAnnotation({ ...annotation, text: masks.apply(text), ...(title !== undefined && { title: masks.apply(title) }) })
    write(annotation.level, title === undefined ? text : `${title}: ${text}`)
  }

  /** Answers false for what is no command after all. */
  function obey({ name, properties, text }: LogCommand): boolean {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice': {
        const { title, file, line } = properties
        annotate({
          level: name,
          text,
          ...(title !== undefined && { title }),
          ...(file !== undefined && { file }),
          ...(line !== undefined && { line: Number(line) }),
        })
        return true
      }
      case 'debug':
        if (showDebug) write('debug', text)
        return true
      case 'group':
        write('group', text)
        return true
      case 'endgroup':
        write('end-group', '')
        return true
      case 'add-mask':
        if (text.trim() === '') annotate({ level: 'warning', text: "Can't add secret mask for empty string." })
        else masks.add(text)
        return true
      case 'stop-commands':
        stopToken = text
        return true
      case 'echo':
      case 'add-matcher':
      case 'remove-matcher':
        return true
      default:
        return false
    }
  }

  return {
    annotate,
    note: (text) => write('text', text),
    line: (text) => {
      if (stopToken !== undefined) {
        if (text.trim() === `::${stopToken}::`) stopToken = undefined
        else write('text', text)
        return
      }
      const command = parseLogCommand(text)
      if (command === undefined || !obey(command)) write('text', text)
    },
  }
}
