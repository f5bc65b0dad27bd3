import { execFileSync } from 'node:child_process'
import { names } from './vocabulary.ts'

export interface DefinitionOptions {
  /** The checkout whose Python is asked; the sample project itself unless given. */
  readonly project?: string
  readonly mlflow?: boolean
}

/** The pipeline's definition as the project's own Python writes it; the example workflows do the same in a step. */
export function writtenDefinition({ project = penguins, mlflow = false }: DefinitionOptions = {}): string {
  const kwargs = `{'region': 'eu-west-1', 'role': '${names.executionRole}', 'mlflow': ${mlflow ? 'True' : 'False'}}`
  const command = ['-m', 'pipelines.get_pipeline_definition', '--module-name', 'pipelines.penguins.pipeline']
  return execFileSync('python3', [...command, '--kwargs', kwargs], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
}

const penguins = new URL('projects/penguins/', import.meta.url).pathname
