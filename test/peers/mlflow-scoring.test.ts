import { expect } from '@jest/globals'
import { startMlflowScoring } from './mlflow-scoring.ts'
import { mlflow, peer } from './peer.ts'

const testWithMlflow = peer('mlflow', mlflow)

testWithMlflow(
  "002: a model behind MLflow's scoring server answers with its predictions, and refuses what is none of its requests",
  async () => {
    await using scoring = await startMlflowScoring()
    const ask = (body: unknown) =>
      fetch(`${scoring.url}/invocations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const columns = ['flipper_length_mm', 'bill_length_mm']
    const data = [
      [181, 39.1],
      [220, 50],
      [195, 49.5],
    ]
    const answer = await ask({ dataframe_split: { columns, data } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await answer.json()).toEqual({ predictions: ['Adelie', 'Gentoo', 'Chinstrap'] })
    expect((await ask({ rows: data })).status).toBe(400)
  },
  120_000,
)
