import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFileCommand, parsePathFile } from './file-commands.ts'
import type { JobState } from './job-state.ts'
import type { StepRun } from './run-record.ts'
import type { StepLog } from './step-log.ts'

/** The files through which a step answers: GITHUB_OUTPUT and its siblings. */
export interface StepFiles {
  readonly environment: Readonly<Record<string, string>>
  /** What the step saved for its post step. */
  state(): Promise<Record<string, string>>
  /** Applies what the step wrote to its job; answers what was wrong with it. */
  collect(target: StepTarget): Promise<string[]>
}

export interface StepTarget {
  readonly job: JobState
  readonly outputs: Record<string, string>
  readonly record: StepRun
  readonly log: StepLog
}

/** GitHub drops a larger summary, and the step passes. */
const summaryLimitBytes = 1024 * 1024

export async function openStepFiles(temp: string): Promise<StepFiles> {
  const folder = join(temp, '_runner_file_commands')
  await mkdir(folder, { recursive: true })
  const key = randomUUID()
  const open = async (name: string): Promise<string> => {
    const file = join(folder, `${name}_${key}`)
    await writeFile(file, '')
    return file
  }
  const output = await open('set_output')
  const env = await open('set_env')
  const path = await open('add_path')
  const state = await open('save_state')
  const summary = await open('step_summary')
  const read = (file: string) => readFile(file, 'utf8').catch(() => '')

  return {
    environment: {
      GITHUB_OUTPUT: output,
      GITHUB_ENV: env,
      GITHUB_PATH: path,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
    },
    state: async () => Object.fromEntries(parseFileCommand(await read(state))),
    collect: async ({ job, outputs, record, log }) => {
      const problems: string[] = []
      const apply = async (command: string, file: string, take: (name: string, value: string) => void) => {
        try {
          for (const [name, value] of parseFileCommand(await read(file))) take(name, value)
        } catch (error) {
          problems.push(
            `Unable to process file command '${command}' successfully. ${String(error).replace(/^Error: /, '')}`,
          )
        }
      }
      await apply('output', output, (name, value) => {
        outputs[name] = value
      })
      await apply('env', env, (name, value) => {
        if (name.toUpperCase() !== 'NODE_OPTIONS') job.env[name] = value
        else log.annotate({ level: 'error', text: `Can't store ${name} output parameter using '$GITHUB_ENV' command.` })
      })
      for (const directory of parsePathFile(await read(path))) job.path.unshift(directory)

      const markdown = await read(summary)
      const bytes = Buffer.byteLength(markdown)
      if (bytes > summaryLimitBytes) {
        const text = `The job summary was dropped: it has ${Math.ceil(bytes / 1024)} KiB, GitHub takes 1024 KiB a step`
        log.annotate({ level: 'error', text })
      } else record.summary += job.masks.apply(markdown)
      return problems
    },
  }
}
