import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { StandIn } from '../stand-in.ts'
import { textOf } from '../value.ts'

const left = new Set(['.git', 'node_modules', '__pycache__'])

export const checkout: StandIn = {
  says: 'copies the project into the workspace',
  run: async ({ inputs, workspace, checkoutSource, github, log, setOutput }) => {
    const repository = textOf(github['repository'])
    const wanted = inputs['repository'] ?? repository
    if (wanted !== repository) throw new Error(`repository: ${wanted} is not on this machine, only ${repository} is`)
    const target = resolve(workspace, inputs['path'] ?? '.')
    if (target !== workspace && !target.startsWith(workspace + sep)) {
      throw new Error(`path: ${inputs['path']} lies outside of the workspace`)
    }
    await mkdir(target, { recursive: true })
    if (inputs['clean'] !== 'false') {
      for (const name of await readdir(target)) await rm(join(target, name), { recursive: true, force: true })
    }
    await cp(checkoutSource, target, { recursive: true, filter: (path) => !left.has(path.split(sep).at(-1) ?? '') })
    const files = (await readdir(target, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const commit = textOf(github['sha'])
    log(
      `${files.length === 1 ? '1 file' : `${files.length} files`} of ${repository} at ${textOf(github['ref'])}, commit ${commit.slice(0, 7)}`,
    )
    setOutput('ref', inputs['ref'] ?? textOf(github['ref']))
    setOutput('commit', commit)
  },
}
