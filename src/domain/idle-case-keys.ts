import type { WrittenCase } from './smoke-case.ts'

interface IdleKey {
  readonly key: string
  readonly isSaid: (each: WrittenCase) => boolean
}

const ofHttp: readonly IdleKey[] = [
  { key: 'method', isSaid: ({ request }) => request.method !== 'POST' },
  { key: 'path', isSaid: ({ request }) => request.path !== undefined },
  { key: 'headers', isSaid: ({ request }) => Object.keys(request.headers).length > 0 },
]

const ofScores: readonly IdleKey[] = [
  { key: 'truth', isSaid: ({ truth }) => truth !== undefined },
  { key: 'prediction', isSaid: ({ prediction }) => prediction !== undefined },
]

const targets = {
  endpoint: {
    words: 'an endpoint',
    keys: ofHttp,
    why: 'it is for URLs and containers, and no request to an endpoint has it',
  },
  transformOutput: {
    words: "'transform-output'",
    keys: [...ofHttp, ...ofScores],
    why: "nothing is asked or scored there, only judged by 'expected' and 'expect'",
  },
} as const

/** What cases say that has no effect on this target: each key in a sentence, at the first case that says it, since it may be said for all of a file. */
export function findIdleKeys(cases: readonly WrittenCase[], target: keyof typeof targets): readonly string[] {
  const { keys, why, words } = targets[target]
  return keys.flatMap(({ isSaid, key }) => {
    const [first, ...others] = cases.filter(isSaid)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (as in ${others.length} cases more)`
    const { line, path } = first.place
    return [`${path}:${line}: '${key}' has no effect on ${words}${more}: ${why}`]
  })
}
