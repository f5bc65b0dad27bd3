import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { realClock } from '../../rehearsal/aws/clock.ts'
import { definitionOf, training } from '../actions/small-pipeline.ts'
import { pushPrograms, roleArn } from '../rehearsal/aws/pipelines/small-image.ts'
import { rehearse } from '../rehearsal/aws/rehearse.ts'

let directory: string
let aws: Awaited<ReturnType<typeof rehearse>>

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'bundle-'))
  aws = await rehearse({ clock: realClock() })
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
  rmSync(directory, { recursive: true, force: true })
})

/** The bundle as GitHub's runner starts it; the first line of its log that holds `cancelAt` is answered with SIGINT. */
async function cancel(action: string, inputs: Readonly<Record<string, string>>, cancelAt: string) {
  const [output, summary] = [join(directory, 'output'), join(directory, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist', action, 'index.js')], {
    cwd: directory,
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: directory,
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: aws.region,
      AWS_ACCESS_KEY_ID: 'AKIAREHEARSAL',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
    },
  })
  let seen = ''
  let cancelledAt = 0
  child.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.toString()
    if (cancelledAt > 0 || !seen.includes(cancelAt)) return
    cancelledAt = performance.now()
    child.kill('SIGINT')
  })
  const [log, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  const afterMs = performance.now() - cancelledAt
  return {
    log,
    code: Number(code),
    afterMs,
    outputs: readFileSync(output, 'utf8'),
    summary: readFileSync(summary, 'utf8'),
  }
}

test('start-pipeline stops the execution and is out in less than five seconds', async () => {
  writeFileSync(join(directory, 'pipeline.json'), JSON.stringify(definitionOf()))
  const inputs = {
    'pipeline-name': 'penguins',
    'definition-file': 'pipeline.json',
    'pipeline-role-arn': roleArn,
    parameters: `ImageUri=${await pushPrograms(aws, { 'main.py': training })}`,
  }
  aws.faults.inject({ kind: 'request', operation: 'DescribePipelineExecution', delayMs: 60_000 })
  const { log, code, afterMs, outputs, summary } = await cancel('start-pipeline', inputs, 'started execution')
  expect(afterMs).toBeLessThan(5_000)
  expect(code).toBe(1)
  expect(log).toMatch(/^::error::.*the workflow run was cancelled, and the execution was stopped with it/m)
  expect(outputs).toMatch(/^execution-arn<<[^]*^outcome<<\S+\nstopped$/m)
  expect(summary).toContain('## ⏹️ Stopped: pipeline penguins')
  const [execution] = aws.state.executions.values()
  expect(execution?.described.PipelineExecutionStatus).toMatch(/^Stop/)
}, 20_000)

test('smoke-test lets go of a model that hangs, and is out in less than five seconds', async () => {
  writeFileSync(join(directory, 'cases.json'), '{ "samples": [{ "input": "a", "expected": null }] }')
  aws.faults.inject({ kind: 'request', operation: 'InvokeEndpoint', delayMs: 60_000 })
  const inputs = { 'endpoint-name': 'penguins-staging', cases: 'cases.json' }
  const { log, code, afterMs, summary } = await cancel('smoke-test', inputs, '1 cases')
  expect(afterMs).toBeLessThan(5_000)
  expect(code).toBe(1)
  expect(log).toMatch(/^::error::smoke-test: the workflow run was cancelled/m)
  expect(summary).toContain('cancelled')
}, 20_000)
