import { readCommandLine, usage } from './command-line.ts'
import { rehearse } from './rehearse.ts'

const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancellation.abort())

try {
  const commandLine = readCommandLine(process.argv.slice(2))
  if (commandLine === 'help') process.stdout.write(usage)
  else if ((await rehearse(commandLine, cancellation.signal)) === 'red') process.exitCode = 1
} catch (error) {
  process.stderr.write(`rehearsal: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
