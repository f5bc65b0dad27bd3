import { stripVTControlCharacters, styleText } from 'node:util'
import type { Conclusion, JobRun, LogEntry, Observer, RunEvent } from './run-record.ts'
import { duration, facts, marks, shortName, shortRef, words } from './wording.ts'

type Style = Parameters<typeof styleText>[0]

const styleOf: Readonly<Record<Conclusion, Style>> = {
  success: 'green',
  failure: 'red',
  cancelled: 'yellow',
  skipped: 'gray',
}

/**
 * Writes a run to a terminal or a file as it happens. Of jobs that run at the same time the first is shown live, the
 * others are kept and follow whole, so that no two are mixed. Colours only on a terminal (FORCE_COLOR, NO_COLOR hold).
 */
export function createTerminalLog(stream: NodeJS.WritableStream = process.stdout): Observer {
  /** In the order in which they started; the first is live. */
  const open = new Map<JobRun, { held: string[]; done: boolean }>()
  const depths = new WeakMap<object, number>()
  const paint = (style: Style, text: string) => styleText(style, text, { stream })
  const write = (text: string) => stream.write(`${text}\n`)

  function writeFor(job: JobRun, text: string): void {
    const [live] = open.keys()
    const lane = open.get(job)
    if (lane === undefined || live === job) write(text)
    else lane.held.push(text)
  }
  function close(job: JobRun): void {
    const lane = open.get(job)
    if (lane !== undefined) lane.done = true
    for (const [first, { held, done }] of open) {
      held.splice(0).forEach(write)
      if (!done) break
      open.delete(first)
    }
  }

  const verdict = (conclusion: Conclusion = 'failure') => paint(styleOf[conclusion], marks[conclusion])
  const aside = (parts: readonly string[]) => {
    const text = parts.filter((part) => part !== '').join(' · ')
    return text === '' ? '' : paint('gray', text)
  }

  function logLine(step: object, { kind, text }: LogEntry): string[] {
    const depth = depths.get(step) ?? 0
    if (kind === 'group') depths.set(step, 1)
    if (kind === 'end-group') {
      depths.set(step, 0)
      return []
    }
    const indent = kind === 'group' ? '' : '  '.repeat(depth)
    const lines = stripVTControlCharacters(text).split('\n')
    return lines.map((line, index) => `    ${indent}${painted(kind, line, index === 0)}`.trimEnd())
  }
  function painted(kind: LogEntry['kind'], line: string, first: boolean): string {
    switch (kind) {
      case 'group':
        return paint('bold', `▾ ${line}`)
      case 'error':
        return paint('red', `${first ? '✗' : ' '} ${line}`)
      case 'warning':
        return paint('yellow', `${first ? '!' : ' '} ${line}`)
      case 'notice':
        return paint('cyan', `${first ? 'i' : ' '} ${line}`)
      case 'debug':
        return paint('gray', line)
      case 'text':
      case 'end-group':
        return line
    }
  }

  return (event: RunEvent) => {
    switch (event.kind) {
      case 'run-started': {
        const { name, event: trigger, ref, sha, actor } = event.run
        write(`\n${paint('bold', name)}  ${aside([trigger, `${shortRef(ref)} at ${sha.slice(0, 7)}`, `by ${actor}`])}`)
        return
      }
      case 'job-waiting':
        write(`\n${paint('yellow', '◌')} ${paint('bold', event.job.name)} ${waitsFor(event.reason, event.text)}`)
        return
      case 'job-started':
        open.set(event.job, { held: [], done: false })
        writeFor(event.job, `\n${paint('bold', event.job.name)}  ${aside(facts(event.job))}`.trimEnd())
        return
      case 'step-started':
        writeFor(event.job, `  ${paint('cyan', '▸')} ${shortName(event.step.name)}`)
        return
      case 'log':
        for (const line of logLine(event.step, event.entry)) writeFor(event.job, line)
        return
      case 'step-finished': {
        const { name, outcome, conclusion } = event.step
        if (conclusion === 'skipped') {
          writeFor(event.job, `  ${verdict('skipped')} ${paint('gray', `${shortName(name)} · skipped`)}`)
          return
        }
        const forgiven = outcome === 'failure' && conclusion === 'success' ? 'failed, and continued' : ''
        writeFor(event.job, `  ${verdict(outcome)} ${aside([duration(event.step), forgiven])}`)
        return
      }
      case 'job-finished': {
        const { job } = event
        const { name, conclusion = 'failure', environment, annotations } = job
        const reasons = annotations.map(({ level, text }) => logLine(job, { kind: level, text }).join('\n').slice(2))
        const started = job.startedAt !== undefined
        const tail = aside([started ? duration(job) : words[conclusion].replace('was ', ''), environment?.url ?? ''])
        writeFor(job, [...(started ? [] : ['']), ...reasons, `${verdict(conclusion)} ${name}  ${tail}`].join('\n'))
        close(job)
        return
      }
      case 'run-finished': {
        const { run } = event
        const { conclusion = 'failure' } = run
        const jobs = run.jobs.map((job) => `${verdict(job.conclusion)} ${job.name}`).join('  ')
        const sentence = `${run.name} ${words[conclusion]}`
        write(`\n${verdict(conclusion)} ${paint('bold', sentence)} ${aside([duration(run)])}  ${jobs}\n`)
        return
      }
    }
  }
}

const waitsFor = (reason: 'concurrency' | 'review', text: string) =>
  reason === 'review' ? `waits for a review by ${text}` : `waits for its turn in ${text}`
