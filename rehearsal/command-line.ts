import { parseArgs } from 'node:util'
import { failures, type FailureName } from './failures.ts'

export interface CommandLine {
  /** Nobody is asked: everything that a person decides is decided with yes. */
  readonly yes: boolean
  readonly fail: FailureName | undefined
  /** Folder of the page and of everything that the runs leave; made anew by every rehearsal. */
  readonly out: string
}

const names = Object.keys(failures)

export const usage = `npm run rehearse -- [--yes] [--fail ${names.join('|')}] [--out DIR]

Executes workflows-examples/build.yml and deploy.yml as they are, on this machine, against a local AWS.

  --yes      approve the model package and the production environment without asking
  --fail X   show how a failure of X ends; the rehearsal ends red, as the workflow would
  --out DIR  where the page of summaries and all scratch files go, .rehearsal unless given; made anew by every rehearsal
  --help     this text
`

/** Throws an Error whose message is for the user. */
export function readCommandLine(args: readonly string[]): CommandLine | 'help' {
  const options = {
    yes: { type: 'boolean', short: 'y' },
    fail: { type: 'string' },
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
  if (values.fail !== undefined && !isFailure(values.fail)) {
    throw new Error(`--fail: expected one of ${names.join(', ')}, got '${values.fail}'`)
  }
  return { yes: values.yes ?? false, fail: values.fail, out: values.out }
}

function isFailure(name: string): name is FailureName {
  return names.includes(name)
}
