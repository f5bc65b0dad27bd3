import type { Failure } from '../kit/errors.ts'
import { isSameName } from './endpoint.ts'
import type { PlannedEndpoint, PlannedVariant } from './preflight-endpoint.ts'
import { problem, warning, type Finding } from './preflight-finding.ts'
import { checkScaled } from './preflight-scaling.ts'
import { resourceNamePattern } from './resource-names.ts'
import type { ServedModel, Strategy } from './served-model.ts'

/** Where the credentials of the job lead. */
export interface Place {
  readonly account: string
  readonly region: string
  /** Who asks. */
  readonly arn: string
}

export function checkPlace(
  { account, region, arn }: Place,
  expected: { readonly account: string | undefined; readonly region: string | undefined },
): Failure | undefined {
  const wrong = [
    expected.account !== undefined && expected.account !== account && `account ${account}, not ${expected.account}`,
    expected.region !== undefined && expected.region !== region && `region ${region}, not ${expected.region}`,
  ].filter((each) => each !== false)
  if (wrong.length === 0) return undefined
  return {
    subject: `the credentials of this job (${arn})`,
    happened: `they lead to ${wrong.join(', and to ')}`,
    remedy: 'Check what aws-actions/configure-aws-credentials was given for this stage. Nothing was touched.',
  }
}

/** What the inputs say of a deployment, besides its parameters. */
export interface Wishes {
  /** As the input asks for it. */
  readonly strategy: Strategy | undefined
  /** Whether the end of data capture was asked for explicitly. */
  readonly endsDataCapture: boolean
}

/** What the template and its parameters show by themselves. */
export function checkPlan(planned: PlannedEndpoint, { strategy }: Wishes): readonly Finding[] {
  return [...checkNames(planned), ...checkNumbers(planned), ...checkStrategy(planned, strategy)]
}

function checkNames({ endpointName, ownNames, variants = [], shadowVariants }: PlannedEndpoint): readonly Finding[] {
  const variantNames = [...variants, ...shadowVariants].map(({ name }) => name)
  const named: readonly (readonly [string, string | undefined])[] = [
    ['EndpointName', endpointName],
    ...[...ownNames].map(([id, name]) => [`the name of ${id}`, name] as const),
    ...variantNames.map((name) => ['VariantName', name] as const),
  ]
  const wrong = named.flatMap(([what, name]) =>
    name === undefined || (name.length <= 63 && resourceNamePattern.test(name))
      ? []
      : [
          problem({
            subject: what,
            happened: `'${name}' is no name for SageMaker (it has ${name.length} characters)`,
            remedy: 'Give letters, digits and inner hyphens, at most 63.',
          }),
        ],
  )
  const fixed = [...ownNames].map(([id, name]) =>
    warning({
      subject: `${id} of the template`,
      happened: `it has the name '${name}', and every change replaces it, which CloudFormation refuses for what has a name`,
      remedy: 'Leave the name out, so that CloudFormation makes a new one each time.',
    }),
  )
  const twice = variantNames.filter((name, index) => name !== undefined && variantNames.indexOf(name) < index)
  const doubled = twice.map((name) =>
    problem({ subject: `variant ${name}`, happened: 'two variants have this name', remedy: 'Give each its own.' }),
  )
  return [...wrong, ...doubled, ...fixed]
}

function checkNumbers({ numbers, steps }: PlannedEndpoint): readonly Finding[] {
  const outside = numbers
    .filter(({ value, least, most, multipleOf }) => value < least || value > most || value % multipleOf !== 0)
    .map(({ path, value, least, most, multipleOf }) =>
      problem({
        subject: path,
        happened: `it is ${value}, and AWS takes ${least} to ${most}${multipleOf === 1 ? '' : ` in steps of ${multipleOf}`}`,
        remedy: 'Give another value in the config file. Nothing was touched.',
      }),
    )
  if (!steps || steps.seconds < steps.limitSeconds) return outside
  return [
    ...outside,
    problem({
      subject: 'MaximumExecutionTimeoutInSeconds',
      happened: `it is ${steps.limitSeconds}, and the pauses of the deployment alone take ${steps.seconds} s, after which it would be taken back`,
      remedy: 'Allow more, or shorten the pauses. Nothing was touched.',
    }),
  ]
}

/** Where guardrails do not apply: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html */
function checkStrategy(planned: PlannedEndpoint, asked: Strategy | undefined): readonly Finding[] {
  const { alarms, shadowVariants, strategy, variants = [] } = planned
  const subject = `strategy ${asked ?? strategy}`
  if (asked !== undefined && strategy !== asked && strategy !== 'unknown') {
    const happened = `the template ${strategy === undefined ? 'has no DeploymentConfig that' : `asks for ${strategy}, and nothing`} would make it so`
    return [problem({ subject, happened, remedy: "Leave 'strategy' out, or give a template that takes it." })]
  }
  if (strategy === undefined) return []
  const serverless = variants.some((variant) => variant.serverless)
  const several = variants.length > 1 || shadowVariants.length > 0
  const guarding = alarms.own || alarms.names.length > 0
  return [
    ...(serverless ? [excluded(subject, 'a serverless endpoint takes no guarded deployment')] : []),
    ...(strategy === 'rolling' && several
      ? [excluded(subject, 'a rolling deployment is for endpoints with one variant')]
      : []),
    ...(guarding || strategy === 'unknown'
      ? []
      : [
          warning({
            subject,
            happened: 'no alarm watches it, and without one SageMaker takes nothing back that passes its health check',
            remedy: "Give 'alarms: create', or the names of alarms of your own.",
          }),
        ]),
    ...(alarms.names.length > 10
      ? [excluded(subject, `SageMaker takes at most 10 alarms, and there are ${alarms.names.length}`)]
      : []),
  ]
}

const excluded = (subject: string, happened: string): Finding =>
  problem({ subject, happened, remedy: 'Choose another strategy, or none. Nothing was touched.' })

export interface Meeting {
  /** The endpoint of this name, where there is one. */
  readonly serving: ServedModel | undefined
  /** The endpoint that the stack has now. */
  readonly held: string | undefined
  /** The id of the scalable target that the stack has now. */
  readonly scalableTarget?: string | undefined
  /** Whether the model package comes from AWS Marketplace. */
  readonly marketplace: boolean
}

/** What shows only beside what is there already. */
export function checkMeeting(planned: PlannedEndpoint, wishes: Wishes, meeting: Meeting): readonly Finding[] {
  const { held, scalableTarget, serving } = meeting
  const findings = checkDegradation(planned, meeting)
  if (!serving) return findings
  if (held === undefined || !isSameName(held, serving.endpointName)) {
    const happened = 'it exists already, and the stack does not hold it, so that CloudFormation could not create it'
    const remedy = "Give another 'endpoint-name', or the stack that made it. Nothing was touched."
    return [...findings, problem({ subject: `endpoint ${serving.endpointName}`, happened, remedy })]
  }
  return [
    ...findings,
    ...checkState(serving),
    ...checkVariantNames(planned, serving),
    ...checkScaled(planned, serving, scalableTarget),
    ...checkCapture(planned, wishes, serving),
  ]
}

/** Deployed all at once, without a word: https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html */
function checkDegradation(planned: PlannedEndpoint, { marketplace, serving }: Meeting): readonly Finding[] {
  const { shadowVariants, strategy, variants = [] } = planned
  if (strategy === undefined) return []
  const types = [...variants, ...shadowVariants, ...(serving?.config?.variants ?? [])].map((each) => each.instanceType)
  const inferentia = types.find((type) => type?.startsWith('ml.inf1.'))
  const why = [
    inferentia !== undefined && `instances of type ${inferentia}`,
    marketplace && 'containers from AWS Marketplace',
  ].filter((each) => each !== false)
  if (why.length === 0) return []
  const failure = {
    subject: `strategy ${strategy}`,
    happened: `SageMaker moves all traffic at once, and watches nothing, for ${why.join(' and ')}`,
    remedy: 'Leave the strategy out, so that nobody counts on it.',
  }
  return [strategy === 'all-at-once' ? warning(failure) : problem(failure)]
}

/** A failed endpoint takes no update: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html */
function checkState({ endpointName, failureReason, status }: ServedModel): readonly Finding[] {
  if (status !== 'Failed') return []
  return [
    problem({
      subject: `endpoint ${endpointName}`,
      happened: `it is Failed${failureReason === undefined ? '' : ` (${failureReason})`}, and can only be deleted`,
      remedy: 'Delete it, and the stack with it, and deploy again. Nothing was touched.',
    }),
  ]
}

function checkVariantNames(planned: PlannedEndpoint, { variants, endpointName }: ServedModel): readonly Finding[] {
  const names = namesOf(planned.variants)
  const gone = variants.map(({ name }) => name).filter((name) => names && !names.includes(name))
  if (gone.length === 0) return []
  const failure = {
    subject: `endpoint ${endpointName}`,
    happened: `it serves variant ${gone.join(', ')}, and this deployment has ${names?.join(', ')} instead`,
    remedy: 'Keep the VariantName: guarded deployments, auto-scaling and alarms refer to it.',
  }
  return [planned.strategy === undefined ? warning(failure) : problem(failure)]
}

/** Undefined where a name is not known before. */
function namesOf(variants: readonly PlannedVariant[] | undefined): readonly string[] | undefined {
  const names = (variants ?? []).flatMap(({ name }) => name ?? [])
  return variants && names.length === variants.length ? names : undefined
}

/** Who rebuilds a config often leaves out what others have set: https://github.com/mlflow/mlflow/issues/7255 */
function checkCapture(planned: PlannedEndpoint, wishes: Wishes, { dataCapture, endpointName }: ServedModel) {
  if (dataCapture?.enabled !== true || planned.dataCapture !== 'absent' || wishes.endsDataCapture) return []
  return [
    problem({
      subject: `endpoint ${endpointName}`,
      happened: `it captures data to ${dataCapture.destination}, and this deployment would end that without being asked to`,
      remedy:
        "Set 'DataCaptureUploadPath' in the config file (to '' if capture is to end); in a template of your own, write a DataCaptureConfig with EnableCapture true or false. Nothing was touched.",
    }),
  ]
}

export interface Alarm {
  readonly name: string
  readonly state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
  readonly reason: string | undefined
}

/**
 * An alarm that is missing guards nothing, and one that rings already takes a good model back. `own`: alarms of the stack, which need not be
 * there yet.
 */
export function checkAlarms(
  { names, own }: { readonly names: readonly string[]; readonly own: readonly string[] },
  found: readonly Alarm[],
): readonly Finding[] {
  const known = new Map(found.map((alarm) => [alarm.name, alarm]))
  const missing = names
    .filter((name) => !known.has(name))
    .map((name) =>
      problem({
        subject: `alarm ${name}`,
        happened: 'it does not exist, so that it would guard nothing',
        remedy: "Check 'alarms', the region and the account. Nothing was touched.",
      }),
    )
  const judged = [...new Set([...names, ...own])].flatMap((name) => {
    const alarm = known.get(name)
    return alarm ? judgeAlarm(alarm, names.includes(name)) : []
  })
  return [...missing, ...judged]
}

function judgeAlarm({ name, reason, state }: Alarm, ofOthers: boolean): readonly Finding[] {
  const subject = `alarm ${name}`
  switch (state) {
    case 'OK':
      return []
    case 'ALARM':
      return [
        problem({
          subject,
          happened: `it rings already${reason === undefined ? '' : ` (${reason})`}, and would take any deployment back`,
          remedy: 'Mend what it tells of, and deploy when it is quiet, or without a strategy. Nothing was touched.',
        }),
      ]
    case 'INSUFFICIENT_DATA':
      // The alarms of the stack count missing data as quiet.
      return ofOthers
        ? [
            warning({
              subject,
              happened: 'it has no data, and guards nothing as long as that is so',
              remedy: 'Check that its metric is that of this endpoint, or let it treat missing data as breaching.',
            }),
          ]
        : []
  }
}
