import { createHash } from 'node:crypto'
import { cp, glob, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { StandIn, StandInStep } from '../stand-in.ts'
import { textOf } from '../value.ts'

export const uploadArtifact: StandIn = {
  says: 'copies the files into a folder of this run',
  inputs: {
    name: 'artifact',
    path: '',
    'if-no-files-found': 'warn',
    'retention-days': '',
    'compression-level': '6',
    overwrite: 'false',
    'include-hidden-files': 'false',
  },
  run: async (step) => {
    const { inputs, artifacts, log, setOutput, github } = step
    const name = inputs['name'] ?? ''
    if (inputs['path'] === '') throw new Error('path: required, but not given')
    const target = join(artifacts, name)
    const exists = await stat(target).catch(() => undefined)
    if (exists && inputs['overwrite'] !== 'true') {
      throw new Error(
        `an artifact with the name ${name} exists in this run already; use another name, or overwrite: true`,
      )
    }
    const files = await filesOf(step)
    if (files.length === 0) return reportNothing(step)
    await mkdir(target, { recursive: true })
    const root = commonFolder(files)
    const digest = createHash('sha256')
    for (const file of files) {
      const place = files.length === 1 ? basename(file) : relative(root, file)
      await cp(file, join(target, place), { recursive: true })
      digest.update(place).update(await readFile(file))
    }
    log(`artifact ${name}: ${files.length === 1 ? '1 file' : `${files.length} files`}`)
    setOutput('artifact-id', String(Number.parseInt(digest.copy().digest('hex').slice(0, 8), 16)))
    setOutput('artifact-digest', digest.digest('hex'))
    const run = `${textOf(github['server_url'])}/${textOf(github['repository'])}/actions/runs/${textOf(github['run_id'])}`
    setOutput('artifact-url', `${run}/artifacts`)
  },
}

/** `path` holds one pattern or folder a line; a line with `!` takes away. Hidden files stay behind, as on GitHub. */
async function filesOf({ inputs, workspace }: StandInStep): Promise<string[]> {
  const lines = (inputs['path'] ?? '').split('\n').map((line) => line.trim())
  const matching = async (patterns: string[]) => {
    const found = new Set<string>()
    for (const pattern of patterns) {
      for await (const match of glob(pattern, { cwd: workspace })) {
        const path = join(workspace, match)
        if ((await stat(path)).isFile()) found.add(path)
        else for (const entry of await readdir(path, { recursive: true })) found.add(join(path, entry))
      }
    }
    return found
  }
  const excluded = await matching(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1)))
  const included = await matching(lines.filter((line) => line !== '' && !line.startsWith('!')))
  const hiddenToo = inputs['include-hidden-files'] === 'true'
  const files: string[] = []
  for (const path of included) {
    const hidden = relative(workspace, path)
      .split('/')
      .some((part) => /^\.[^./]/.test(part))
    if (!excluded.has(path) && (hiddenToo || !hidden) && (await stat(path)).isFile()) files.push(path)
  }
  return files.sort()
}

function reportNothing({ inputs, warn, log }: StandInStep): void {
  const text = `no files were found at ${(inputs['path'] ?? '').trim().replaceAll('\n', ', ')}`
  if (inputs['if-no-files-found'] === 'error') throw new Error(text)
  if (inputs['if-no-files-found'] === 'ignore') log(text)
  else warn(`${text}; nothing is uploaded`)
}

/** Paths in an artifact begin below the folder that all its files share. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split('/').slice(0, -1))
  const parts = [...first]
  while (others.some((other) => parts.some((part, index) => other[index] !== part))) parts.pop()
  return parts.join('/')
}
