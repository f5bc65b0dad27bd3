import type { ConfigReading } from './deploy-config.ts'
import { modelPackageParameter } from './deployment.ts'
import { textOf } from './text-mapping.ts'
import { isMapping, type Written } from './written.ts'

/**
 * The aws-samples stage configuration, `{ "Parameters": { "StageName": … }, "Tags": { … } }`: parameters and tags of one stage's stack.
 * CodePipeline calls it a template configuration:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 */
export function readStageConfig(document: Written): ConfigReading | undefined {
  if (!isMapping(document) || !isMapping(document.get('Parameters') ?? null)) return undefined
  const problems: string[] = []
  const parameters = textsIn('Parameters', document.get('Parameters'), problems)
  const tags = textsIn('Tags', document.get('Tags'), problems)
  if (!parameters.has('StageName')) {
    problems.push("'Parameters.StageName' is missing; it names the stage, such as staging or prod")
  }
  const unknown = [...document.keys()].filter((key) => key !== 'Parameters' && key !== 'Tags')
  return {
    shape: parameters.has(modelPackageParameter) ? 'exported config' : 'stage config',
    parameters,
    tags,
    warnings: unknown.map((key) => `'${key}' is not applied`),
    problems,
  }
}

function textsIn(name: string, section: Written | undefined, problems: string[]): ReadonlyMap<string, string> {
  if (section === undefined || section === null || section === '') return new Map()
  if (!isMapping(section)) {
    problems.push(`'${name}' is not a mapping`)
    return new Map()
  }
  const texts = new Map<string, string>()
  for (const [key, value] of section) {
    const text = textOf(value)
    if (text === undefined) problems.push(`'${name}.${key}' is not a text`)
    else texts.set(key, text)
  }
  return texts
}
