import { done, waiting, type Judgement } from '../kit/poll.ts'

/** What an execution would do to a stack, as CloudFormation works it out beforehand. */
export interface ChangeSet {
  readonly id: string
  readonly name: string
  readonly stackId: string
  readonly stackName: string
  readonly status: string
  readonly statusReason: string | undefined
  readonly executionStatus: string
  readonly createdAt: Date | undefined
  readonly parameters: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
  readonly changes: readonly Change[]
}

export interface Change {
  readonly logicalId: string
  /** Undefined for what does not exist yet. */
  readonly physicalId: string | undefined
  readonly type: string
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual'
  /** `Conditional` where it depends on what only the execution tells. */
  readonly replacement: 'True' | 'False' | 'Conditional'
  readonly details: readonly Detail[]
  /** All properties, where CloudFormation gives them. */
  readonly before: Properties | undefined
  readonly after: Properties | undefined
}

export type Properties = Readonly<Record<string, unknown>>

/** One property, or another attribute such as the tags, that changes. */
export interface Detail {
  readonly attribute: string
  /** Of the property. */
  readonly name: string | undefined
  readonly path: string | undefined
  /** As text; JSON for all but strings. Undefined where CloudFormation does not give it, or there is none. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** The parameters and resources that it changes for. */
  readonly causes: readonly string[]
}

export type Drafted =
  | { readonly kind: 'ready' }
  /** There is nothing to do. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Somebody has deleted it, or has executed another one. */
  | { readonly kind: 'gone' }

/** Whether a change set has been worked out. CloudFormation reports a change set without changes as one that failed. */
export function judgeChangeSet(changeSet: ChangeSet | undefined): Judgement<Drafted> {
  if (!changeSet) return done({ kind: 'gone' })
  const { status, statusReason = '' } = changeSet
  if (status === 'CREATE_PENDING' || status === 'CREATE_IN_PROGRESS') return waiting('being worked out')
  if (status === 'CREATE_COMPLETE') return done({ kind: 'ready' })
  return /didn't contain changes|No updates are to be performed/i.test(statusReason)
    ? done({ kind: 'unchanged' })
    : done({ kind: 'failed', reason: statusReason || `it is in ${status}, and CloudFormation gives no reason` })
}

interface Run {
  readonly runId?: string | undefined
  readonly runAttempt?: string | undefined
}

/** `gh-<run>-<attempt>-<hash>`: nobody else's, and for the same request of the same attempt the same. */
export function changeSetName(token: string, { runId = 'local', runAttempt = '1' }: Run): string {
  return `gh-${runId}-${runAttempt}-${token.slice(-8)}`
}

/** Nobody works on a change set for as long as this: whoever made it is dead. */
const staleMs = 900_000

/** The change sets that dead runs have left. One that somebody is to review has another name, and others' are others' affair. */
export function staleChangeSets<C extends Pick<ChangeSet, 'name' | 'createdAt' | 'status' | 'executionStatus'>>(
  changeSets: readonly C[],
  { runId = 'local', runAttempt = '1' }: Run,
  nowMs: number,
): readonly C[] {
  return changeSets.filter(({ name, createdAt, executionStatus, status }) => {
    const [, run, attempt] = /^gh-(\d+|local)-(\d+)-[0-9a-f]{8}$/.exec(name) ?? []
    if (run === undefined || executionStatus.startsWith('EXECUTE_') || /_(PENDING|IN_PROGRESS)$/.test(status))
      return false
    const isEarlierAttempt = run === runId && Number(attempt) < Number(runAttempt)
    return isEarlierAttempt || nowMs - (createdAt?.getTime() ?? nowMs) > staleMs
  })
}

export interface Allowed {
  readonly allowReplacement?: boolean | undefined
  readonly capabilities?: readonly string[] | undefined
}

const endpointType = 'AWS::SageMaker::Endpoint'

/** What a deployment does not do unless it is told to: another endpoint for the one that serves, and changes of who may do what. */
export function forbiddenChanges(
  changes: readonly Change[],
  { allowReplacement = false, capabilities = [] }: Allowed,
): readonly { readonly problem: string; readonly remedy: string }[] {
  const ends = allowReplacement ? [] : changes.filter(endsEndpoint)
  const grants = capabilities.some((each) => /^CAPABILITY_(NAMED_)?IAM$/.test(each))
  const ofIam = grants ? [] : changes.filter(({ type }) => type.startsWith('AWS::IAM::'))
  return [
    ...ends.map((change) => ({
      problem: `it would ${howItEnds(change)} the endpoint ${change.physicalId ?? change.logicalId}, which somebody may be calling`,
      remedy: "Leave the endpoint's name as it is, or set 'allow-replacement: true'.",
    })),
    ...ofIam.map((change) => ({
      problem: `it would ${verbs[change.action]} ${change.logicalId} (${change.type})`,
      remedy: "Name CAPABILITY_IAM or CAPABILITY_NAMED_IAM in 'capabilities' if that is meant.",
    })),
  ]
}

const endsEndpoint = ({ action, replacement, type }: Change) =>
  type === endpointType && (action === 'Remove' || replacement !== 'False')

function howItEnds({ action, replacement }: Change): string {
  if (action === 'Remove') return 'delete'
  return replacement === 'True' ? 'replace' : 'perhaps replace'
}

const verbs: Record<Change['action'], string> = {
  Add: 'add',
  Modify: 'modify',
  Remove: 'remove',
  Import: 'import',
  Dynamic: 'perhaps change',
  SyncWithActual: 'take back to its template',
}

/** `modify Model (replaced), modify EndpointConfig (perhaps replaced), add Alarm` */
export function describeChanges(changes: readonly Change[]): string {
  const told = changes.map(
    ({ action, logicalId, replacement }) => `${verbs[action]} ${logicalId}${replacements[replacement]}`,
  )
  return told.join(', ') || 'change no resource'
}

const replacements: Record<Change['replacement'], string> = {
  True: ' (replaced)',
  Conditional: ' (perhaps replaced)',
  False: '',
}

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::SageMaker::Model': 'ModelName',
  'AWS::SageMaker::EndpointConfig': 'EndpointConfigName',
}

/**
 * What CloudFormation will refuse in the middle of the update: a new resource beside the old one cannot have the old one's name
 * (https://github.com/awsdocs/aws-cloudformation-user-guide/issues/927).
 */
export function nameCollisions(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ after, before, logicalId, replacement, type }) => {
    const property = nameProperties[type]
    if (property === undefined || replacement !== 'True') return []
    const name = after?.[property]
    if (typeof name !== 'string' || name !== before?.[property]) return []
    return [
      `${logicalId} has to be replaced, which CloudFormation cannot do under the same name: leave ${property} ('${name}') out of the template`,
    ]
  })
}

const hidden = '****'

/** What speaks against a change set that was reviewed: the values with which this run would deploy, where they are other ones. */
export function contradictions(
  reviewed: Pick<ChangeSet, 'parameters' | 'stackName'>,
  wanted: { readonly stackName: string; readonly parameters: ReadonlyMap<string, string> },
): readonly string[] {
  if (reviewed.stackName !== wanted.stackName) {
    return [`it is one of stack ${reviewed.stackName}, and this deploys stack ${wanted.stackName}`]
  }
  return [...wanted.parameters]
    .filter(([name, value]) => reviewed.parameters.get(name) !== value && reviewed.parameters.get(name) !== hidden)
    .map(([name, value]) => `${name} is '${value}' now, reviewed was ${quoted(reviewed.parameters.get(name))}`)
}

const quoted = (value: string | undefined) => (value === undefined ? 'none' : `'${value}'`)

/** What is another difference now than it was at the review. */
export function newDifferences(reviewed: readonly Change[], now: readonly Change[]): readonly string[] {
  const then = new Map(reviewed.map((change) => [change.logicalId, change]))
  const still = new Set(now.map(({ logicalId }) => logicalId))
  return [
    ...now.flatMap((change) => {
      const before = then.get(change.logicalId)
      if (!before) return [`it would also ${describeChanges([change])}`]
      if (describeChanges([before]) !== describeChanges([change])) {
        return [`it would ${describeChanges([change])}, reviewed was: ${describeChanges([before])}`]
      }
      return newDetails(before, change)
    }),
    ...reviewed
      .filter(({ logicalId }) => !still.has(logicalId))
      .map((change) => `it would no longer ${describeChanges([change])}`),
  ]
}

const keyOf = ({ attribute, name, path }: Detail) => path ?? (name === undefined ? attribute : `/Properties/${name}`)
const fromTo = ({ after, before }: Detail) => `from ${quoted(before)} to ${quoted(after)}`
/** Tags tell where a deployment comes from, and so are other ones each time. */
const toText = ({ details }: Change) =>
  new Map(details.filter(({ attribute }) => attribute !== 'Tags').map((detail) => [keyOf(detail), fromTo(detail)]))

function newDetails(reviewed: Change, change: Change): readonly string[] {
  const [then, now] = [toText(reviewed), toText(change)]
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((key) => then.get(key) !== now.get(key))
    .map((key) => {
      const [was, is] = [then.get(key) ?? 'no change of it', now.get(key) ?? 'not be changed']
      return `${change.logicalId} ${key} would go ${is}, reviewed was: ${was}`.replace('go not', 'not')
    })
}
