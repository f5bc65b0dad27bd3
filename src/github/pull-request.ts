import { readFile } from 'node:fs/promises'

/** The number of the pull request that a run belongs to; undefined where it belongs to none. */
export async function pullRequestNumber(env: NodeJS.ProcessEnv = process.env): Promise<number | undefined> {
  const [, ofRef] = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '') ?? []
  if (ofRef !== undefined) return Number(ofRef)
  // pull_request_review and the like run on other refs.
  const event = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')
    .then((text) => JSON.parse(text) as { readonly pull_request?: { readonly number?: unknown } | null } | null)
    .catch(() => null)
  const number = event?.pull_request?.number
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined
}
