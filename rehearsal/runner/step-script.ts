import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fillText, type Scope } from './expression.ts'
import { runProcess } from './child-process.ts'
import type { JobState } from './job-state.ts'
import { StepExit, type StepWorld } from './step.ts'
import type { Mapping } from './value.ts'

/** How GitHub starts each shell; `{0}` is the script's file. Without `shell:` there is no pipefail. */
const shells: Readonly<Record<string, string>> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python3 {0}',
}

/** A `run:` step. */
export async function runScript(job: JobState, settings: Mapping, step: StepWorld): Promise<void> {
  const setting = (key: string) => fillText(settings[key] ?? job.runDefaults[key], step.scope)
  const shell = setting('shell')
  const template = shells[shell] ?? shell
  if (!template.includes('{0}'))
    throw new Error(`Invalid shell option. Shell must be a valid built-in or contain '{0}'`)
  const script = join(job.directories.temp, `${randomUUID()}.${shell === 'python' ? 'py' : 'sh'}`)
  await writeFile(script, fillText(settings['run'], step.scope), { mode: 0o755 })

  const [command = '', ...args] = template.split(/\s+/).map((word) => word.replaceAll('{0}', script))
  const cwd = resolve(job.directories.workspace, setting('working-directory'))
  const { environment: env, log, signal } = step
  const code = await runProcess(
    { command, args, cwd, env, onLine: log.line, signal, clock: job.clock },
    job.processGroups,
  )
  if (code === 0) return
  if (!signal.aborted) log.annotate({ level: 'error', text: `Process completed with exit code ${code}.` })
  throw new StepExit(`exit code ${code}`)
}

/** The name GitHub gives a script that has none: its first line. */
export const scriptName = (settings: Mapping, scope: Scope): string =>
  `Run ${fillText(settings['run'], scope).trim().split('\n')[0] ?? ''}`
