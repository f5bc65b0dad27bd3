import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  readonly module?: string
  readonly exports?: Readonly<Record<string, unknown>>
}

/**
 * For every import of the AWS SDK its ES source, as the `paths` of a tsconfig. By its own rules ncc would take the CommonJS
 * builds, from which nothing can be removed.
 */
export function esSources(root: string): Record<string, [string]> {
  refuseSecondCopies(root)
  const paths: Record<string, [string]> = {}
  for (const scope of ['@aws', '@aws-sdk', '@smithy']) {
    for (const folder of readdirSync(join(root, 'node_modules', scope))) {
      const name = `${scope}/${folder}`
      const directory = join(root, 'node_modules', name)
      const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest
      for (const [entry, target] of Object.entries(manifest.exports ?? { '.': manifest })) {
        const source = moduleOf(target)
        if (source !== undefined && existsSync(join(directory, source))) {
          paths[join(name, entry)] = [join(directory, source)]
        }
      }
    }
  }
  return paths
}

function moduleOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null || !('module' in target)) return undefined
  const { module } = target
  return typeof module === 'string' && module.endsWith('.js') ? module : undefined
}

// A path is found by name alone, so a second version of a package would silently be replaced by the first.
function refuseSecondCopies(root: string): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>
  }
  const nested = Object.keys(lock.packages).filter((path) =>
    /node_modules\/.*node_modules\/(@aws|@aws-sdk|@smithy)\//.test(path),
  )
  if (nested.length > 0)
    throw new Error(`bundles need one version of each SDK package, but there is also ${nested.join(', ')}`)
}
