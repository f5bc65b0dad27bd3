import { readFile } from 'node:fs/promises'

/** The text of templates/endpoint.yml; the bundler finds the URL, ships the file inside the bundle and points there. */
export function builtInTemplate(): Promise<string> {
  return readFile(new URL('../../templates/endpoint.yml', import.meta.url), 'utf8')
}
