import type { Json } from './json.ts'
import { withinTime } from './time-limit.ts'

/** Throws an Error that says what is wrong with a JMESPath: https://jmespath.org/specification.html */
export async function checkJsonPath(path: string): Promise<void> {
  const { search } = await import('jmespath')
  try {
    search(null, path)
  } catch (error) {
    // Functions refuse the null, which says nothing against the path.
    if (!String(error).includes('TypeError:')) throw error
  }
}

/** What a JMESPath finds, null where that is nothing; undefined where it cannot be applied to this value, or takes too long. */
export async function findByJsonPath(value: Json, path: string): Promise<Json | undefined> {
  const { search } = await import('jmespath')
  try {
    return withinTime(() => {
      // A path such as `constructor` finds what no JSON holds, and JSON.stringify leaves it out.
      const found = JSON.stringify(search(value, path)) as string | undefined
      return found === undefined ? null : (JSON.parse(found) as Json)
    })?.value
  } catch {
    return undefined
  }
}
