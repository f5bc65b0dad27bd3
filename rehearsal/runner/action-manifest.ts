import { access, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import { mappingOf, textOf, type Mapping, type Value } from './value.ts'

/** What action.yml says, in as far as a runner needs it. */
export interface ActionManifest {
  readonly directory: string
  /** Defaults are templates, evaluated when the step starts; an input without one is an empty text. */
  readonly inputs: Readonly<Record<string, Value>>
  readonly main: string
  readonly pre?: string
  readonly preIf: string
  readonly post?: string
  readonly postIf: string
}

/** Throws, in words for the author of the workflow, when the folder holds no JavaScript action that can start here. */
export async function readActionManifest(directory: string, root: string): Promise<ActionManifest> {
  const where = relative(root, directory) || 'the root'
  const content = await readFile(join(directory, 'action.yml'), 'utf8').catch(() => undefined)
  if (content === undefined) throw new Error(`no action.yml in ${where}`)
  const manifest = mappingOf(parse(content) as Value)
  const runs = mappingOf(manifest['runs'])
  if (runs['using'] !== 'node24') {
    throw new Error(`action.yml in ${where} says runs.using: ${textOf(runs['using'])}; this runner runs node24`)
  }
  const script = async (key: string): Promise<string | undefined> => {
    if (!(key in runs)) return undefined
    const file = resolve(directory, textOf(runs[key]))
    await access(file).catch(() => {
      throw new Error(`${relative(root, file)}, which action.yml in ${where} names as runs.${key}, does not exist`)
    })
    return file
  }
  const [main, pre, post] = await Promise.all([script('main'), script('pre'), script('post')])
  if (main === undefined) throw new Error(`action.yml in ${where} has no runs.main`)
  return {
    directory,
    inputs: inputDefaults(mappingOf(manifest['inputs'])),
    main,
    ...(pre !== undefined && { pre }),
    preIf: textOf(runs['pre-if']) || 'always()',
    ...(post !== undefined && { post }),
    postIf: textOf(runs['post-if']) || 'always()',
  }
}

const inputDefaults = (inputs: Mapping): Record<string, Value> =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, mappingOf(input)['default'] ?? '']))
