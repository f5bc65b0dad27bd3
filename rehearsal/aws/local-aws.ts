import { assemble, type LocalAwsOptions } from './assembly.ts'

export type { LocalAwsOptions } from './assembly.ts'

export type LocalAws = Awaited<ReturnType<typeof startLocalAws>>
export type State = LocalAws['state']

/** One HTTP server that is all of AWS that the actions use; any AWS_ENDPOINT_URL may point at it. */
export async function startLocalAws(options: LocalAwsOptions) {
  return assemble(options, () => ({ parts: [], state: {} }))
}
