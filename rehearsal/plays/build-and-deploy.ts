import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalAws } from '../aws/local-aws.ts'
import { describeEnd, judgeEnd } from '../end.ts'
import { failures, type RehearsedFailure } from '../failures.ts'
import { traceLineage } from '../lineage.ts'
import type { Play } from '../play.ts'
import type { WorkflowRun } from '../runner/run-record.ts'
import { lookAtEndpoints } from '../served.ts'
import type { Theatre } from '../theatre.ts'
import { names } from '../vocabulary.ts'

/** From a commit to two endpoints; with a failure, a second commit that goes wrong. */
export const buildAndDeploy: Play = {
  says: 'build.yml and deploy.yml: from a commit to production',
  project: 'penguins',
  asks: true,
  async perform(theatre, { fail, say }) {
    const { aws, checkout } = theatre
    const { bucket, key } = names.trainingData
    aws.world.objects.put(bucket, key, await readFile(join(checkout.directory, 'data', 'penguins.csv')))

    const runs = [...(await playRound(theatre, 'Predict the mass of a penguin'))]
    if (fail !== undefined && runs.every(({ conclusion }) => conclusion === 'success')) {
      const failure = failures[fail]
      say(`\nVersion 1 is in production. Now it goes wrong: ${failure.says}.`)
      await failure.commit(checkout.directory)
      if ('before' in failure) failure.before(aws)
      runs.push(...(await playRound(theatre, `A second version (${fail})`, failure)))
    }

    const cases = await readFile(join(checkout.directory, 'tests', 'smoke', 'cases.json'), 'utf8')
    const endpoints = await lookAtEndpoints(aws, cases)
    const end = judgeEnd(runs, endpoints)
    const lineage = traceLineage(aws, endpoints)
    const report = describeEnd(end, lineage, endpoints)
    return { runs, verdict: end.verdict, report, lineage, predictions: endpoints }
  },
}

/** From one commit to production, or to where it fails. Answers the runs in their order. */
async function playRound(
  theatre: Theatre,
  subject: string,
  failure?: RehearsedFailure,
): Promise<readonly WorkflowRun[]> {
  const { aws, people } = theatre
  const sha = await theatre.checkout.commit(subject)
  const build = await theatre.show({ file: 'build.yml', sha, event: { name: 'push' } })
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
  return [build, await theatre.show({ file: 'deploy.yml', sha, event: { name: 'workflow_dispatch', inputs } })]
}

function newestModelPackage(aws: LocalAws): { readonly version: number; readonly arn: string } {
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
