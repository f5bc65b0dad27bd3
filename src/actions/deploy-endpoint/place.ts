import type { Identity } from '../../aws/identity.ts'
import { checkPlace } from '../../domain/preflight.ts'
import { failureBlock, paragraphs } from '../../kit/markdown.ts'
import type { Inputs } from './action.ts'

export interface PlaceWorld {
  readonly identity: () => Promise<Identity>
}

/** Asked before anything else: what a name means depends on where it is looked up. Undefined where all is as expected. */
export async function refuseElsewhere(
  { expectedAccountId: account, expectedRegion: region }: Pick<Inputs, 'expectedAccountId' | 'expectedRegion'>,
  world: PlaceWorld,
) {
  if (account === undefined && region === undefined) return undefined
  const failure = checkPlace(await (await world.identity()).place(), { account, region })
  if (!failure) return undefined
  return {
    outputs: { outcome: 'failed', failureKind: 'refused', failureReason: failure.happened },
    summary: paragraphs('## ❌ Another account or region than expected', failureBlock(failure)),
    failure,
  }
}
