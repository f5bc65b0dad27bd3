import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { promisify } from 'node:util'
import { names } from './vocabulary.ts'

const run = promisify(execFile)

export interface Checkout {
  readonly directory: string
  /** Records what has changed and answers the commit's id. */
  commit(subject: string): Promise<string>
}

/** The user's repository: a copy of a sample project under git, so that a commit is a real one. */
export async function createCheckout(directory: string, project: string): Promise<Checkout> {
  await cp(new URL(`projects/${project}/`, import.meta.url), directory, {
    recursive: true,
    filter: (source) => !source.includes('__pycache__'),
  })
  const git = async (...args: readonly string[]) => {
    const identity = ['-c', `user.name=${names.engineer}`, '-c', `user.email=${names.engineer}@example.com`]
    const { stdout } = await run('git', [...identity, '-c', 'commit.gpgsign=false', ...args], { cwd: directory })
    return stdout.trim()
  }
  await git('init', '--quiet', '--initial-branch', 'main')
  return {
    directory,
    commit: async (subject) => {
      await git('add', '--all')
      await git('commit', '--quiet', '--message', subject)
      return git('rev-parse', 'HEAD')
    },
  }
}
