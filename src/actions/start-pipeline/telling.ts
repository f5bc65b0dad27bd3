import { registeredModelPackage, whyNoModelPackage } from '../../domain/execution.ts'
import type { Log } from '../../kit/log.ts'
import type { Begun } from './begin.ts'
import type { Findings } from './findings.ts'
import type { Followed } from './follow.ts'

type Told = Pick<Begun, 'arn' | 'by'> & { readonly followed: boolean }

export function tellBegun(log: Log, subject: string, { arn, by, followed }: Told): void {
  const following = followed ? ': following it' : ''
  const told: Readonly<Record<Begun['by'], string>> = {
    'this-attempt': `started execution ${arn}`,
    'earlier-attempt': `nothing is started, since an earlier attempt of this run has started execution ${arn}, which still runs${following}`,
    'earlier-result': `nothing is started, since an earlier attempt of this run has started execution ${arn}, which succeeded: taking over its result`,
    other: `nothing is started, since execution ${arn} runs already${following}`,
    given: followed ? `following execution ${arn}` : `nothing is started, since execution ${arn} is given`,
  }
  log.info(`${subject}: ${told[by]}`)
}

export function tellEnd(log: Log, subject: string, { outcome, execution, failure }: Followed): void {
  const registered = registeredModelPackage(execution)
  if (outcome === 'started' && !failure)
    log.info(`${subject}: not followed; give its ARN to 'execution-arn' to follow it later`)
  else if (failure) log.info(`${subject}: ${outcome}, ${failure.happened}`)
  else if (outcome === 'succeeded' && registered === undefined && execution.arn.includes(':pipeline/'))
    log.info(`${subject}: ${outcome} without a model package: ${whyNoModelPackage(execution)}`)
  else log.info(`${subject}: ${[outcome, registered].filter(Boolean).join(', ')}`)
}

/** What one would open the console for. */
export function tellEvidence(log: Log, { evidence, metrics }: Findings): void {
  if (metrics.size > 0) log.info(`metrics: ${[...metrics].map(([name, value]) => `${name} ${value}`).join(', ')}`)
  if (evidence?.job?.exitMessage !== undefined)
    log.info(`${evidence.step} left the message: ${evidence.job.exitMessage}`)
  for (const { name, lines } of evidence?.streams ?? []) {
    using _ = log.group(`The last lines of ${evidence?.step ?? ''}, ${name}`)
    for (const line of lines) log.info(line)
  }
}
