import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openTracking } from '../../rehearsal/mlflow/tracking.ts'
import { lookAtRuns, trainWithMlflow } from '../../rehearsal/plays/mlflow.ts'
import { registeredPackages } from '../../rehearsal/plays/registered.ts'
import { conclusions, errorsOf, rehearseSystem, stepOf } from './rehearsed-system.ts'

// workflows-examples/mlflow.yml as it is, with a stand-in for the tracking server: see test/peers for a real one.

const limitMs = 120_000

/** Without MLflow, whatever this machine has. */
async function track() {
  const directory = mkdtempSync(join(tmpdir(), 'tracking-'))
  const tracking = await openTracking(directory, '/nowhere/mlflow')
  return {
    ...tracking,
    async [Symbol.asyncDispose]() {
      await tracking[Symbol.asyncDispose]()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

test(
  '002, train: the run is logged with its parameters and metrics, and the model package names it',
  async () => {
    await using system = await rehearseSystem('penguins')
    await using tracking = await track()
    expect(tracking.says).toMatch(
      /^no MLflow on this machine: a stand-in at http:\/\/127\.0\.0\.1:\d+ keeps what is logged$/,
    )
    const sha = await system.checkout.commit('Log what is trained')
    const run = await trainWithMlflow(system, tracking, sha)
    expect(errorsOf(run)).toEqual([])
    expect(conclusions(run)).toEqual({ check: 'success', image: 'success', train: 'success', gate: 'success' })
    const { outputs } = stepOf(run, 'train', '/actions/start-pipeline')
    expect(outputs['model-package-version']).toBe('1')
    expect(JSON.parse(outputs['metrics'] ?? '')).toHaveProperty(['regression_metrics.rmse.value'])

    const [execution] = system.aws.state.executions.values()
    expect(execution?.described.MLflowConfig).toEqual({ MlflowExperimentName: 'main' })
    const [logged] = await lookAtRuns(system, tracking)
    expect(logged?.run).toEqual({
      status: 'FINISHED',
      experiment: '1',
      parameters: { ridge: '1.0', penguins: '279' },
      metrics: expect.objectContaining({ train_rmse: expect.closeTo(287, 0) }),
      tags: { 'mlflow.source.git.commit': sha },
    })
  },
  limitMs,
)

test(
  '002, train: a tracking server that is down is the reason that is told, and nothing is registered',
  async () => {
    await using system = await rehearseSystem('penguins')
    const tracking = await track()
    await tracking[Symbol.asyncDispose]()
    const run = await trainWithMlflow(system, tracking, await system.checkout.commit('Log what is trained'))
    expect(conclusions(run)).toMatchObject({ train: 'failure', gate: 'skipped' })
    expect(errorsOf(run).join()).toContain(
      `TrainPenguins failed: ClientError: AlgorithmError: ConnectionError: MLflow at ${tracking.uri} does not answer`,
    )
    expect(registeredPackages(system.aws)).toEqual([])
  },
  limitMs,
)
