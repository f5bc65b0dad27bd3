import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { openTracking } from '../../rehearsal/mlflow/tracking.ts'
import { lookAtRuns, trainWithMlflow } from '../../rehearsal/plays/mlflow.ts'
import { conclusions, rehearseSystem } from '../rehearsal/rehearsed-system.ts'
import { mlflow, peer, pythonPeer } from './peer.ts'

const testWithMlflow = peer('mlflow', mlflow)

testWithMlflow(
  '002, train: MLflow knows the run that the model package names, finished, with its parameters and metrics',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'peer-mlflow-'))
    try {
      await using tracking = await openTracking(directory, pythonPeer('mlflow'))
      expect(tracking.says).toMatch(/^MLflow \d+\.\d+/)
      await using system = await rehearseSystem('penguins')
      const sha = await system.checkout.commit('Log what is trained')
      const runs = [await trainWithMlflow(system, tracking, sha), await trainWithMlflow(system, tracking, sha)]
      for (const run of runs) {
        expect(conclusions(run)).toEqual({ check: 'success', image: 'success', train: 'success', gate: 'success' })
      }
      const logged = await lookAtRuns(system, tracking)
      expect(logged).toHaveLength(2)
      for (const { run, problem } of logged) {
        expect(problem).toBeUndefined()
        expect(run).toMatchObject({
          status: 'FINISHED',
          // The second run finds the experiment that the first has made.
          experiment: '1',
          parameters: { ridge: '1.0', penguins: '279' },
          metrics: { train_rmse: expect.closeTo(287, 0) },
          tags: { 'mlflow.source.git.commit': sha },
        })
      }
    } finally {
      rmSync(directory, { recursive: true, force: true })
    }
  },
  180_000,
)
