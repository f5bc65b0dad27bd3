import { fillTemplate, readPath, writePath } from './paths.ts'

/** Where a state leads: its output, and the next state if there is one. */
export interface Passage {
  readonly output: unknown
  readonly next?: string | undefined
}

export const select = fillTemplate

/** InputPath and OutputPath: null is an empty object. */
export const through = (path: string | null | undefined, data: unknown, context: unknown): unknown =>
  path === null ? {} : readPath(path ?? '$', data, context)

/** ResultPath: the result alone (`$`, the default), inside the input, or not at all (null). */
export function place(
  { ResultPath = '$' }: { readonly ResultPath?: string | null },
  input: unknown,
  result: unknown,
): unknown {
  return ResultPath === null ? input : writePath(ResultPath, input, result)
}
