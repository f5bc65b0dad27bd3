import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { systemClock } from '../../src/kit/clock.ts'
import { nowhere, performSmokeTest } from '../actions/smoke-tests.ts'
import { startMlflowScoring } from './mlflow-scoring.ts'
import { baseImage, docker, mlflow, peer } from './peer.ts'

const testWithMlflow = peer('mlflow', mlflow)
const testWithDocker = peer('docker', docker)

/** The penguins whose flipper and bill were measured, as labelled cases in MLflow's own form. */
function labelledPenguins() {
  const file = new URL('../../rehearsal/projects/penguins/data/penguins.csv', import.meta.url)
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.split(',')
  const columns = ['flipper_length_mm', 'bill_length_mm']
  return lines.flatMap((line) => {
    const cells = new Map(line.split(',').map((cell, index) => [names[index] ?? '', cell]))
    const data = columns.map((column) => Number(cells.get(column)))
    if (data.some(Number.isNaN)) return []
    return [{ input: { dataframe_split: { columns, data: [data] } }, truth: cells.get('species') }]
  })
}

testWithMlflow(
  "002.7: labelled cases against MLflow's own scoring server; the accuracy of the summary is that of the results file",
  async () => {
    await using scoring = await startMlflowScoring()
    const samples = labelledPenguins().filter((_, index) => index % 4 === 0)
    const { outputs, failure, summary, written } = await performSmokeTest({
      client: nowhere,
      clock: systemClock,
      files: { 'penguins.json': { path: '/invocations', samples } },
      inputs: {
        url: scoring.url,
        'allow-private-network': 'true',
        cases: 'penguins.json',
        concurrency: '2',
        thresholds: 'accuracy >= 0.9\nf1 >= 0.85',
        'results-file': 'results.json',
        'junit-file': 'junit.xml',
      },
    })
    expect(failure).toBeUndefined()
    expect(outputs).toMatchObject({ outcome: 'passed', passed: String(samples.length) })
    const results = JSON.parse(written.get('results.json') ?? '{}') as {
      accuracy: number
      predictions: readonly { prediction: string; expected: string }[]
    }
    const right = results.predictions.filter(({ expected, prediction }) => expected === prediction)
    expect(results.predictions).toHaveLength(samples.length)
    expect(results.accuracy).toBeCloseTo(right.length / samples.length, 10)
    expect(Number(outputs.accuracy)).toBeCloseTo(results.accuracy, 5)
    expect(summary).toContain(`${Number(results.accuracy.toPrecision(4))}`)
    expect(written.get('junit.xml')).toContain(`tests="${samples.length}"`)
  },
  180_000,
)

/** A model server under SageMaker's hosting contract that answers with what it is asked, or breaks. */
const parrot = `
import http.server, signal, sys

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

class Parrot(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", self.headers.get("Content-Type", "text/plain"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer(200, b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if body == b"break":
            print("KeyError: 'weights'", flush=True)
        self.answer(500 if body == b"break" else 200, body)

    def log_message(self, *_):
        pass

http.server.ThreadingHTTPServer(("", 8080), Parrot).serve_forever()
`

function buildImage(): string {
  const image = `smoke-tested:${randomUUID()}`
  const directory = mkdtempSync(join(tmpdir(), 'smoke-tested-'))
  try {
    writeFileSync(join(directory, 'serve.py'), parrot)
    writeFileSync(
      join(directory, 'Dockerfile'),
      `FROM ${baseImage}\nCOPY serve.py /serve.py\nENTRYPOINT ["python3", "/serve.py"]\n`,
    )
    execFileSync('docker', ['build', '--quiet', '--tag', image, directory], { stdio: 'pipe' })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
  return image
}

testWithDocker(
  'PR.1: a local container is asked at /invocations under the hosting contract, put under load, and taken away, with no AWS at all',
  async () => {
    const image = buildImage()
    const ask = (samples: readonly object[], inputs: Readonly<Record<string, string>> = {}) =>
      performSmokeTest({
        client: nowhere,
        clock: systemClock,
        files: { 'cases.json': { samples } },
        inputs: { image, cases: 'cases.json', ...inputs },
      })
    try {
      const number = { description: 'a penguin', input: '5500', expected: 5550, tolerance: 400 }
      const given = { requests: '200', concurrency: '4', thresholds: 'errors < 1%\np99 < 10s' }
      const { outputs, failure, lines } = await ask([number, { method: 'GET', path: '/ping', expected: null }], given)
      expect(failure).toBeUndefined()
      expect(outputs).toMatchObject({ outcome: 'passed', passed: '2', errorRate: '0' })
      expect(lines.at(-1)).toBe(`image ${image}: passed, 2 of 2 cases passed`)

      const broken = await ask([number, { input: 'break', expected: null }])
      expect(broken.outputs).toMatchObject({ outcome: 'failed', failureKind: 'assertion', passed: '1' })
      expect(broken.summary).toContain("KeyError: 'weights'")

      const left = execFileSync('docker', ['ps', '--all', '--quiet', '--filter', `ancestor=${image}`], {
        encoding: 'utf8',
      })
      expect(left).toBe('')
    } finally {
      execFileSync('docker', ['image', 'rm', '--force', image], { stdio: 'ignore' })
    }
  },
  120_000,
)
