import { describeChanges } from '../../domain/change-set.ts'
import { stackConsoleUrl } from '../../domain/console-url.ts'
import { answering } from '../../domain/endpoint.ts'
import { digestOf } from '../../domain/model-package.ts'
import type { Outputs } from './action.ts'
import type { Deployed } from './deploy.ts'

type Maybe = { readonly [K in keyof Outputs]: string | undefined }

export function outputsOf({ before, broken, changes, changeSet, outcome, served, stackId }: Deployed): Outputs {
  return present({
    outcome,
    stackId,
    endpointName: served?.endpointName,
    endpointArn: served?.endpointArn,
    endpointConfigName: served?.configName,
    imageDigest: digestOf(served?.resolvedImages[0]),
    previousModelPackageArn: before && answering(before.status) ? before.modelPackageArns[0] : undefined,
    changes: changes && describeChanges(changes),
    changeSet,
    failureReason: broken?.reason,
    consoleUrl: stackId === undefined ? undefined : stackConsoleUrl(stackId),
  })
}

function present(outputs: Maybe): Outputs {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== undefined))
}
