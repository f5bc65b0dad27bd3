import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * The same script as JavaScript, with all that it imports, below build/: what is measured is then what ships, where Node's way of reading TypeScript
 * would cost 25 MB and some time at the start.
 */
export function withoutTypes(script: string): string {
  for (const folder of ['bench', 'src/aws', 'src/domain', 'src/http', 'src/kit']) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'))) {
      const code = stripTypeScriptTypes(readFileSync(join(root, folder, file), 'utf8'))
      const path = plainPath(join(root, folder, file))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, code.replace(/(from |import\()'(\.[^']+)\.ts'/g, "$1'$2.js'"))
    }
  }
  return plainPath(script)
}

const plainPath = (path: string) => join(root, 'build/without-types', relative(root, path).replace(/\.ts$/, '.js'))
