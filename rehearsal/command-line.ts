import { parseArgs } from 'node:util'
import { failures, type FailureName } from './failures.ts'
import { plays, type System } from './plays.ts'

export interface CommandLine {
  /** Nobody is asked: everything that a person decides is decided with yes. */
  readonly yes: boolean
  readonly system: System
  readonly fail: FailureName | undefined
  /** Folder of the page and of everything that the runs leave; made anew by every rehearsal. */
  readonly out: string
}

const failureNames = Object.keys(failures)
const systems = Object.keys(plays)
const isFailure = (name: string): name is FailureName => failureNames.includes(name)
const isSystem = (name: string): name is System => systems.includes(name)

export const usage = `npm run rehearse -- [--system NAME] [--yes] [--fail ${failureNames.join('|')}] [--out DIR]

Executes example workflows as they are, on this machine, against a local AWS.

  --system NAME  which of them, build unless given:
${Object.entries(plays)
  .map(([name, { says }]) => `                   ${name.padEnd(16)} ${says}`)
  .join('\n')}
  --yes          approve the model package and the production environment without asking
  --fail X       show how a failure of X ends (system build only); the rehearsal ends red, as the workflow would
  --out DIR      where the page of summaries and all scratch files go, .rehearsal unless given; made anew by every rehearsal
  --help         this text
`

/** Throws an Error whose message is for the user. */
export function readCommandLine(args: readonly string[]): CommandLine | 'help' {
  const options = {
    yes: { type: 'boolean', short: 'y' },
    fail: { type: 'string' },
    system: { type: 'string', default: 'build' },
    out: { type: 'string', default: '.rehearsal' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (positionals.length > 0) {
    throw new Error(
      `'${positionals.join(' ')}' stands alone; did you forget the -- of "npm run rehearse -- --fail smoke-test"?`,
    )
  }
  if (values.help) return 'help'
  const { fail, out, system, yes = false } = values
  if (!isSystem(system)) throw new Error(`--system: expected one of ${systems.join(', ')}, got '${system}'`)
  if (fail !== undefined && !isFailure(fail)) {
    throw new Error(`--fail: expected one of ${failureNames.join(', ')}, got '${fail}'`)
  }
  if (fail !== undefined && system !== 'build') {
    throw new Error(`--fail: failures are rehearsed for the system build only, not for ${system}`)
  }
  return { yes, fail, out, system }
}
