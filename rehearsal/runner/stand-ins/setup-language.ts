import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { StandIn, StandInStep } from '../stand-in.ts'

const run = promisify(execFile)

/** A stand-in that installs nothing: it looks at what the machine has, and says when that is another version. */
const setupLanguage = (language: string, command: string, input: string, output: string): StandIn => ({
  says: `uses the ${language} of this machine`,
  run: async ({ inputs, env, log, warn, setOutput }: StandInStep) => {
    const { stdout } = await run(command, ['--version'], { env }).catch(() => {
      throw new Error(`no ${command} on this machine; install ${language} and run again`)
    })
    const version = /\d[\w.]*/.exec(stdout)?.[0] ?? ''
    log(`${language} ${version}`)
    const wanted = inputs[input] ?? ''
    const exact = /^[\d.]+$/.test(wanted)
    if (exact && !`${version}.`.startsWith(`${wanted}.`))
      warn(`${input}: ${wanted} is asked for, this machine has ${version}`)
    setOutput(output, version)
  },
})

export const setupPython = setupLanguage('Python', 'python3', 'python-version', 'python-version')
export const setupNode = setupLanguage('Node.js', 'node', 'node-version', 'node-version')
