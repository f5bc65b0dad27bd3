import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of templates/endpoint.yml, which lies beside dist/ wherever GitHub has put this repository. */
export function builtInTemplate(): Promise<string> {
  // The runner starts `node <path of dist/name/index.js>`, so the entry's own path says where the repository is.
  const entry = process.argv[1] ?? ''
  return readFile(join(entry, '..', '..', '..', 'templates', 'endpoint.yml'), 'utf8')
}
