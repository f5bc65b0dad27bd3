import { join } from 'node:path'
import type { LocalAws } from './aws/local-aws.ts'
import { person } from './aws/principals.ts'
import type { Checkout } from './checkout.ts'
import type { RehearsedFailure } from './failures.ts'
import type { People } from './people.ts'
import type { Observer, WorkflowRun } from './runner/run-record.ts'
import { runWorkflow } from './runner/run-workflow.ts'
import type { StandIn } from './runner/stand-in.ts'
import { names } from './vocabulary.ts'

export interface Theatre {
  readonly aws: LocalAws
  readonly checkout: Checkout
  readonly repositoryRoot: string
  readonly directory: string
  readonly standIns: Readonly<Record<string, StandIn>>
  readonly people: People
  readonly observer: Observer
  readonly signal: AbortSignal
}

/** From one commit to production, or to where it fails. Answers the runs in their order. */
export async function playRound(
  theatre: Theatre,
  subject: string,
  failure?: RehearsedFailure,
): Promise<readonly WorkflowRun[]> {
  const { aws, people } = theatre
  const sha = await theatre.checkout.commit(subject)
  const build = await runExample(theatre, 'build.yml', sha, { name: 'push' })
  if (build.conclusion !== 'success') return [build]

  const { version, arn } = newestModelPackage(aws)
  const asked = `model package ${names.modelPackageGroup}/${version}, ${describeError(aws, arn)}`
  const approved = failure?.decision !== 'reject' && (await people.approves(asked))
  if (approved) {
    await aws.people.approve({
      modelPackageArn: arn,
      by: names.approver,
      description: 'error and held-out cases looked at',
    })
  } else {
    await aws.people.reject({
      modelPackageArn: arn,
      by: names.approver,
      description:
        failure?.decision === 'reject' ? 'not better than what production serves' : 'refused at the terminal',
    })
  }
  failure?.sabotage?.(aws, arn)
  const inputs = { 'model-package-version': String(version) }
  return [build, await runExample(theatre, 'deploy.yml', sha, { name: 'workflow_dispatch', inputs })]
}

export function newestModelPackage(aws: LocalAws): { readonly version: number; readonly arn: string } {
  const newest = [...aws.state.modelPackages.values()].at(-1)
  if (newest?.ModelPackageVersion === undefined) throw new Error('the local AWS holds no model package')
  return { version: newest.ModelPackageVersion, arn: newest.ModelPackageArn }
}

/** What a person decides from: the error that the evaluation wrote for the registry. */
function describeError(aws: LocalAws, arn: string): string {
  const statistics = aws.state.modelPackages.get(arn)?.ModelMetrics?.ModelQuality?.Statistics?.S3Uri
  const { bucket, key } = aws.world.objects.parse(statistics ?? '')
  const report = JSON.parse(aws.world.objects.get(bucket, key)?.toString() ?? '{}') as EvaluationReport
  return `rmse ${report.regression_metrics.rmse.value.toFixed(0)} g on held-out penguins`
}

interface EvaluationReport {
  readonly regression_metrics: { readonly rmse: { readonly value: number } }
}

function runExample(
  theatre: Theatre,
  file: string,
  sha: string,
  event: { name: string; inputs?: Record<string, string> },
) {
  const { aws, checkout, people } = theatre
  const deployment = { EXECUTION_ROLE_ARN: names.executionRole }
  return runWorkflow({
    workflowFile: join(theatre.repositoryRoot, 'workflows-examples', file),
    checkoutSource: checkout.directory,
    repositoryRoot: theatre.repositoryRoot,
    ownRepositories: [names.actions],
    event,
    github: { repository: names.repository, sha, ref: 'refs/heads/main', actor: names.engineer },
    vars: {
      ...deployment,
      AWS_REGION: aws.region,
      BUILD_ROLE_ARN: names.workflowRole('build'),
      SELECT_ROLE_ARN: names.workflowRole('select'),
      PIPELINE_ROLE_ARN: names.executionRole,
      ECR_REGISTRY: new URL(aws.url).host,
    },
    environments: {
      staging: { vars: { DEPLOY_ROLE_ARN: names.workflowRole('staging') } },
      production: { vars: { DEPLOY_ROLE_ARN: names.workflowRole('production') }, reviewers: [names.reviewer] },
    },
    env: { AWS_ENDPOINT_URL: aws.url },
    awsClock: aws.world.clock,
    standIns: theatre.standIns,
    approve: (environment) => people.approves(`the environment ${environment}`),
    observer: theatre.observer,
    signal: theatre.signal,
    directory: join(theatre.directory, 'runs', sha.slice(0, 7), file),
  })
}

/** Whoever looks at the end of the rehearsal. */
export const spectator = (aws: LocalAws) => person(names.engineer, aws)
