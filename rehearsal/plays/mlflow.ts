import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { causesTold, describeLinks, describeVerdict } from '../end.ts'
import type { Link } from '../lineage.ts'
import { findTrackedRun, openTracking, type Tracking } from '../mlflow/tracking.ts'
import type { Play } from '../play.ts'
import type { Theatre } from '../theatre.ts'
import { names } from '../vocabulary.ts'
import { registeredPackages } from './registered.ts'

/** From a commit to a model package that names the MLflow run of its training. */
export const mlflow: Play = {
  says: 'mlflow.yml: from a commit to a model package that names its MLflow run',
  project: 'penguins',
  asks: false,
  async perform(theatre, { say }) {
    await using tracking = await openTracking(theatre.directory)
    say(tracking.says)
    const run = await trainWithMlflow(theatre, tracking, await theatre.checkout.commit('Log what is trained to MLflow'))
    const logged = await lookAtRuns(theatre, tracking)
    const told = causesTold([run])
    const reasons = told.length > 0 ? told : logged.flatMap(({ problem }) => problem ?? [])
    const verdict = reasons.length === 0 ? 'green' : 'red'
    const lineage = logged.flatMap(({ links }) => links)
    const report = [
      describeVerdict({ verdict, reasons }, 'From a commit to a model package and its MLflow run'),
      '',
      'What there is now:',
      ...describeLinks(lineage),
    ].join('\n')
    return { runs: [run], verdict, report, lineage }
  },
}

export async function trainWithMlflow({ aws, checkout, show }: Theatre, { uri }: Tracking, sha: string) {
  const { bucket, key } = names.trainingData
  aws.world.objects.put(bucket, key, await readFile(join(checkout.directory, 'data', 'penguins.csv')))
  return show({ file: 'mlflow.yml', sha, event: { name: 'push' }, vars: { MLFLOW_TRACKING_URI: uri } })
}

/** Every model package with its MLflow run, as the tracking server knows it. */
export async function lookAtRuns({ aws }: Pick<Theatre, 'aws'>, { uri }: Tracking) {
  const packages = registeredPackages(aws)
  return Promise.all(
    packages.map(async ({ name, links, metadata }) => {
      const runId = metadata['MlflowRunId'] ?? ''
      const run = await findTrackedRun(uri, runId)
      const rmse = run?.metrics['train_rmse']
      const problem =
        run?.status === 'FINISHED' ? undefined : `${name} names the MLflow run '${runId}', which is not finished there`
      const found: Link[] = run
        ? [{ label: 'MLflow run', value: `${runId}, rmse in training ${rmse?.toFixed(0)} g` }]
        : []
      return { run, problem, links: [...links, ...found] }
    }),
  )
}
