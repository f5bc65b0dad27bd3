import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writtenDefinition } from '../../rehearsal/pipeline-definition.ts'

const project = join(import.meta.dirname, '../../rehearsal/projects/penguins')
const base = mkdtempSync(join(tmpdir(), 'penguins-'))
afterAll(() => rmSync(base, { recursive: true }))

const python = (...args: string[]) =>
  execFileSync('python3', args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SAGEMAKER_BASE_DIR: base, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(project, file), 'utf8'))

/** Every object below a value, itself included. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const member of Object.values(value)) yield* objectsIn(member)
}

test('the Python tests of the project pass', () => {
  python('-m', 'unittest', 'discover', '-s', 'tests')
}, 60_000)

test('no penguin of the smoke test is in the training split', () => {
  mkdirSync(join(base, 'processing/input'), { recursive: true })
  copyFileSync(join(project, 'data/penguins.csv'), join(base, 'processing/input/penguins.csv'))
  python('container/preprocess.py')

  const split = (name: string) =>
    readFileSync(join(base, `processing/${name}/${name}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, -1).join())
  // Each penguin as its CSV line, whether the case asks by a line, by an object or by an array.
  type Row = object
  const { samples } = readJson('tests/smoke/cases.json') as {
    samples: { input: string | Row[] | { instances: Row[] } }[]
  }
  const asked = samples.flatMap(({ input }) => {
    if (typeof input === 'string') return [input]
    const rows = Array.isArray(input) ? input : input.instances
    return rows.map((row) => Object.values(row).join())
  })

  expect(asked.length).toBeGreaterThan(6)
  expect(split('test')).toEqual(expect.arrayContaining(asked))
  expect(split('train').filter((line) => asked.includes(line))).toEqual([])
}, 20_000)

describe.each([false, true])('the definition of the pipeline, mlflow %s', (mlflow) => {
  interface Step {
    Name: string
    Arguments: {
      IfSteps?: Step[]
      ElseSteps?: Step[]
      ProcessingOutputConfig?: { Outputs: { OutputName: string }[] }
    }
    PropertyFiles?: { PropertyFileName: string; OutputName: string }[]
  }
  const definition = JSON.parse(writtenDefinition({ mlflow })) as { Parameters: { Name: string }[]; Steps: Step[] }
  const { Parameters, Steps } = definition
  const references = (value: unknown) =>
    [...objectsIn(value)].flatMap((object) => (typeof object['Get'] === 'string' ? [object['Get']] : []))

  test('refers only to parameters that it declares, and uses each of them', () => {
    const used = references(definition).flatMap((reference) => /^Parameters\.(\w+)$/.exec(reference)?.slice(1) ?? [])
    expect([...new Set(used)].sort()).toEqual(Parameters.map(({ Name }) => Name).sort())
  })

  test('refers only to what an earlier step makes', () => {
    const made = new Set(['Execution.PipelineName', 'Execution.PipelineExecutionId'])
    for (const { Name } of Parameters) made.add(`Parameters.${Name}`)
    const walk = (steps: Step[]) => {
      for (const step of steps) {
        const { IfSteps = [], ElseSteps = [], ...own } = step.Arguments
        expect(references(own).filter((reference) => !made.has(reference))).toEqual([])

        const outputs = (own.ProcessingOutputConfig?.Outputs ?? []).map(({ OutputName }) => OutputName)
        for (const output of outputs) {
          made.add(`Steps.${step.Name}.ProcessingOutputConfig.Outputs['${output}'].S3Output.S3Uri`)
        }
        for (const { PropertyFileName, OutputName } of step.PropertyFiles ?? []) {
          expect(outputs).toContain(OutputName)
          made.add(`Steps.${step.Name}.PropertyFiles.${PropertyFileName}`)
        }
        if ('AlgorithmSpecification' in own) made.add(`Steps.${step.Name}.ModelArtifacts.S3ModelArtifacts`)
        walk([...IfSteps, ...ElseSteps])
      }
    }
    walk(Steps)
  })

  test('starts only programs that the image holds', () => {
    const programs = [...objectsIn(definition)].flatMap(({ ContainerEntrypoint: command }) =>
      Array.isArray(command) ? command.slice(1).map(String) : [],
    )
    expect(programs).toEqual(['/opt/program/preprocess.py', '/opt/program/evaluate.py'])
    expect(readFileSync(join(project, 'Dockerfile'), 'utf8')).toContain('COPY container/ /opt/program/')
    for (const program of programs) {
      expect(existsSync(join(project, program.replace('/opt/program', 'container')))).toBe(true)
    }
  })
})

test('the Python tests of purchases pass', () => {
  const purchases = join(import.meta.dirname, '../../rehearsal/projects/purchases')
  const tests = ['-m', 'unittest', 'discover', '-s', 'tests']
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }
  execFileSync('python3', tests, { cwd: purchases, env, stdio: ['ignore', 'pipe', 'pipe'] })
}, 60_000)
