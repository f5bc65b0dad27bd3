import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pythonPeer } from './peer.ts'
import { untilHealthy } from './server.ts'

/** A model behind MLflow's own scoring server: GET /ping, POST /invocations. */
export interface MlflowScoring extends AsyncDisposable {
  /** `http://127.0.0.1:41427` */
  readonly url: string
}

/**
 * Tells the species of a penguin by two of its measures; of the 342 penguins of the sample project that have both, it is wrong about 18.
 * MLflow takes a model as code: it is what the file hands to set_model.
 */
const model = `
import mlflow.pyfunc
from mlflow.models import set_model

def species(flipper_length_mm, bill_length_mm):
    if flipper_length_mm >= 206:
        return "Gentoo"
    return "Chinstrap" if bill_length_mm >= 43.5 else "Adelie"

class Species(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input):
        measures = zip(model_input["flipper_length_mm"], model_input["bill_length_mm"])
        return [species(*each) for each in measures]

set_model(Species())
`

/** What "mlflow models serve" comes to, in one process that loads MLflow once. */
const server = `
import mlflow.pyfunc, uvicorn
from mlflow.pyfunc import scoring_server

mlflow.pyfunc.save_model("saved", python_model="model.py", pip_requirements=[])
uvicorn.run(scoring_server.init(mlflow.pyfunc.load_model("saved")), host="127.0.0.1", port=0)
`

/** MLflow takes seconds to load, and on a busy machine many. */
const startWithinMs = 90_000

/** Asked with `{"dataframe_split": {"columns": ["flipper_length_mm", "bill_length_mm"], "data": [[181, 39.1]]}}`, it answers `{"predictions": ["Adelie"]}`. */
export async function startMlflowScoring(): Promise<MlflowScoring> {
  const directory = mkdtempSync(join(tmpdir(), 'mlflow-scoring-'))
  writeFileSync(join(directory, 'model.py'), model)
  const child = spawn(pythonPeer('python'), ['-c', server], {
    cwd: directory,
    env: { PATH: process.env['PATH'], HOME: directory, MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  const stop = async () => {
    child.kill('SIGKILL')
    await closed
    rmSync(directory, { recursive: true, force: true })
  }
  const said: string[] = []
  const url = new Promise<string>((resolve) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        said.push(line)
        const [listening] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
        if (listening !== undefined) resolve(listening)
      })
    }
  })
  const late = AbortSignal.timeout(startWithinMs)
  const gone = Promise.race([closed, once(late, 'abort')]).then(() =>
    Promise.reject(new Error('it ended, or was slow')),
  )
  try {
    const address = await Promise.race([url, gone])
    await Promise.race([untilHealthy(`${address}/ping`, startWithinMs), gone])
    return { url: address, [Symbol.asyncDispose]: stop }
  } catch (cause) {
    await stop()
    throw new Error(`MLflow's scoring server did not start: ${said.slice(-20).join('\n')}`, { cause })
  }
}
