import { InputError } from '../../src/kit/errors.ts'

/** What a reader complains about; nothing if it does not. */
export async function problemsOf(read: () => unknown): Promise<readonly string[]> {
  try {
    await read()
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}
