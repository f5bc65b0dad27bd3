import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { loadLanguageService } from '../../rehearsal/runner/github-language.ts'
import { isMapping, listOf, mappingOf, textOf, type Mapping, type Value } from '../../rehearsal/runner/value.ts'

/** Our own action.yml files by folder: `actions/deploy-endpoint`, and the empty text for the root. */
export type OwnActions = ReadonlyMap<string, Mapping>

/** What the examples call this repository; whoever copies one replaces it. */
const ownRepository = 'OWNER/REPO'

/** Everything that is wrong with an example workflow: by GitHub's own language service, and by the rules of this repository. */
export async function checkWorkflow(text: string, own: OwnActions): Promise<string[]> {
  const problems = await askLanguageService(text, own)
  // After a mistake in the YAML itself there is nothing more to look at.
  const workflow = parseQuietly(text)
  return workflow === undefined ? problems : [...problems, ...checkUses(text), ...checkRules(workflow, own)]
}

const parseQuietly = (text: string): Mapping | undefined => {
  try {
    return mappingOf(parse(text) as Value)
  } catch {
    return undefined
  }
}

/**
 * The service looks at the inputs of `owner/repo/path@ref` only, so `./path` is written as that first. Of actions of other
 * publishers it learns nothing here: their inputs are theirs.
 */
async function askLanguageService(text: string, own: OwnActions): Promise<string[]> {
  const { validate } = await loadLanguageService()
  const content = text.replaceAll(/(uses: +)\.\/?([^\s#]*)/g, (_, uses: string, path: string) => {
    return `${uses}${ownRepository}${path === '' ? '' : `/${path}`}@local`
  })
  // The service remembers what it parsed by address.
  const document = TextDocument.create(`file:///.github/workflows/${++calls}.yml`, 'yaml', 1, content)
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path = '' }) => {
        if (`${owner}/${name}` !== ownRepository) return { name, description: '' }
        const action = own.get(path)
        return action && { name, description: '', inputs: inputsOf(action) }
      },
    },
  })
  return found.map(
    ({ message, range }) => `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  )
}

let calls = 0

function inputsOf(action: Mapping) {
  const inputs = Object.entries(mappingOf(action['inputs'])).map(([name, value]) => {
    const input = mappingOf(value)
    const settings = {
      description: textOf(input['description']),
      required: input['required'] === true,
      ...('default' in input && { default: textOf(input['default']) }),
    }
    return [name, settings] as const
  })
  return Object.fromEntries(inputs)
}

/** Actions of others are pinned to a commit, with the version beside it for people and for Dependabot. */
function checkUses(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, uses = '', rest = ''] = /^\s*(?:- +)?uses: +(\S+)(.*)$/.exec(line) ?? []
    if (
      uses === '' ||
      uses.startsWith('./') ||
      uses.startsWith(`${ownRepository}/`) ||
      uses.startsWith(`${ownRepository}@`)
    )
      return []
    const where = `line ${index + 1}: ${uses}`
    if (!/@[0-9a-f]{40}$/.test(uses)) return [`${where} is not pinned to a commit`]
    return /^ +# v\d+(\.\d+)*$/.test(rest) ? [] : [`${where} lacks its version as a comment (# v1.2.3)`]
  })
}

function checkRules(workflow: Mapping, own: OwnActions): string[] {
  const problems: string[] = []
  const permissions = workflow['permissions']
  if (!isMapping(permissions) || Object.keys(permissions).length > 0) problems.push('top-level permissions are not {}')
  if ('pull_request_target' in mappingOf(workflow['on'])) problems.push('it runs on pull_request_target')
  if (/secrets\s*(\.\s*|\[\s*['"])AWS_/i.test(JSON.stringify(workflow)))
    problems.push('it reads secrets.AWS_*: use OIDC')

  for (const [id, value] of Object.entries(mappingOf(workflow['jobs']))) {
    const job = mappingOf(value)
    const steps = listOf(job['steps']).map(mappingOf)
    const say = (what: string) => problems.push(`job ${id}: ${what}`)
    if (!('permissions' in job)) say('it has no permissions of its own')
    for (const step of steps) {
      const uses = textOf(step['uses'])
      const inputs = mappingOf(step['with'])
      if (textOf(step['run']).includes('${{')) say(`\${{ }} inside run: ${textOf(step['run']).split('\n')[0] ?? ''}`)
      if (uses.startsWith('actions/checkout@') && textOf(inputs['persist-credentials']) !== 'false') {
        say('checkout without persist-credentials: false')
      }
      if (uses.includes('/configure-aws-credentials@') && mappingOf(job['permissions'])['id-token'] !== 'write') {
        say('configure-aws-credentials without id-token: write')
      }
    }
    checkOutputs(job, steps, own).forEach(say)
  }
  return problems
}

/** Outputs are not compared with action.yml by the language service. */
function checkOutputs(job: Mapping, steps: readonly Mapping[], own: OwnActions): string[] {
  const used = JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)
  return [...used].flatMap(([reference, id, name = '']) => {
    const path = ownPath(textOf(steps.find((step) => step['id'] === id)?.['uses']))
    const action = path === undefined ? undefined : own.get(path)
    return action === undefined || name in mappingOf(action['outputs'])
      ? []
      : [`${reference} is no output of the action`]
  })
}

function ownPath(uses: string): string | undefined {
  if (uses.startsWith('./')) return uses.slice(2)
  const match = new RegExp(`^${ownRepository}(?:/([^@]*))?@`).exec(uses)
  return match ? (match[1] ?? '') : undefined
}
