/** Replaces secrets in everything that leaves a job: the log, summaries, annotations, outputs. */
export interface Masks {
  add(secret: string): void
  apply(text: string): string
  /** Whether the text would be changed: such an output is not handed to other jobs. */
  touches(text: string): boolean
}

/** Masks what GitHub's runner masks: the value, each of its lines, and their base64, JSON and URI forms. */
export function createMasks(secrets: Iterable<string> = []): Masks {
  const hidden = new Set<string>()
  let longestFirst: string[] = []
  const apply = (text: string) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  const masks: Masks = {
    add: (secret) => {
      for (const line of [secret, ...secret.split(/\r?\n/)].map((part) => part.trim())) {
        if (line !== '') formsOf(line).forEach((form) => hidden.add(form))
      }
      longestFirst = [...hidden].sort((a, b) => b.length - a.length)
    },
    apply,
    touches: (text) => apply(text) !== text,
  }
  for (const secret of secrets) masks.add(secret)
  return masks
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  return [secret, json, encodeURIComponent(secret), ...base64Shifts(secret)]
}

/** Base64 of the secret inside a longer text, for each of the three positions it can have in a group of three bytes. */
function base64Shifts(secret: string): string[] {
  const bytes = Buffer.from(secret)
  if (bytes.length < 6) return []
  return [0, 1, 2].map((shift) => {
    const usable = bytes.subarray(shift)
    return usable.subarray(0, usable.length - (usable.length % 3)).toString('base64')
  })
}
