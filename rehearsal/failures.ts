import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalAws } from './aws/local-aws.ts'
import { names } from './vocabulary.ts'

/** How something goes wrong on the second round, after version 1 has reached production. */
export interface RehearsedFailure {
  /** Told before the round begins. */
  readonly says: string
  /** What the second commit changes in the user's repository. */
  readonly commit: (checkout: string) => Promise<void>
  /** What happens to the world before the round, besides the commit. */
  readonly before?: (aws: LocalAws) => void
  /** What the person in front of the Model Registry decides about the new version. */
  readonly decision: 'approve' | 'reject'
  /** What breaks in AWS before the deployment of the new version. */
  readonly sabotage?: (aws: LocalAws, modelPackageArn: string) => void
}

export const failures = {
  pipeline: {
    says: 'the new training data holds a species that the features do not know',
    commit: raiseRidge,
    before: (aws) => {
      const { bucket, key } = names.trainingData
      const data = aws.world.objects.get(bucket, key)?.toString() ?? ''
      aws.world.objects.put(bucket, key, data.replaceAll('Chinstrap', 'Emperor'))
    },
    decision: 'approve',
  },
  approval: {
    says: 'the person at the Model Registry rejects the new version',
    commit: raiseRidge,
    decision: 'reject',
  },
  deploy: {
    says: 'AWS has no capacity left when production is to be updated',
    commit: raiseRidge,
    decision: 'approve',
    sabotage: (aws) => {
      aws.faults.inject({ kind: 'endpoint-capacity', endpoint: names.endpoints.production })
    },
  },
  'smoke-test': {
    says: `in production alone the new version answers one and a half times too much`,
    commit: raiseRidge,
    decision: 'approve',
    sabotage: (aws, modelPackageArn) => {
      aws.faults.inject({ kind: 'wrong-answers', endpoint: names.endpoints.production, modelPackageArn, factor: 1.5 })
    },
  },
} as const satisfies Record<string, RehearsedFailure>

export type FailureName = keyof typeof failures

/** A commit that trains another model, and a good one. */
function raiseRidge(checkout: string): Promise<void> {
  return edit(join(checkout, 'pipelines/penguins/pipeline.py'), '"ridge": "1.0"', '"ridge": "2.0"')
}

/** Throws when the file does not hold what is to be replaced: then the rehearsal would show something else than it says. */
async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`)
  await writeFile(path, text.replace(from, to))
}
