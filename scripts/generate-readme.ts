import { kebab, type ActionDefinition } from '../src/kit/define-action.ts'
import { table } from '../src/kit/markdown.ts'

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')

/** A whole README, from the literal alone; its text is ours, so nothing is escaped but the pipes of tables. */
export function renderReadme(action: ActionDefinition): string {
  const blocks = [
    `<!-- Generated from src/actions/${action.name}/action.ts by \`npm run generate\`; edit there. -->`,
    `# ${action.name}`,
    action.description,
    fenced('yaml', action.example),
    '## Inputs',
    inputTable(action),
    rulesOf(action),
    '## Outputs',
    table(
      ['output', 'what it holds'],
      Object.entries(action.outputs).map(([key, description]) => [`\`${kebab(key)}\``, cell(description)]),
    ),
    action.notes && `## Good to know\n\n${[action.notes, action.post].filter(Boolean).join('\n\n')}`,
    '## Permissions',
    'The least that the role of the job needs. Narrow the resources to your own.',
    fenced('json', JSON.stringify(policyOf(action), undefined, 2)),
    notedPermissions(action),
    optionalPermissions(action),
  ]
  return blocks.filter((block) => block !== undefined && block !== '').join('\n\n') + '\n'
}

const markers = { begin: '<!-- actions: begin, generated -->', end: '<!-- actions: end -->' }

/** The README of the repository with its table of actions filled in. Throws when the markers are missing. */
export function fillReadme(readme: string, root: ActionDefinition, suite: readonly ActionDefinition[]): string {
  const [before, rest] = readme.split(markers.begin)
  const [, after] = rest?.split(markers.end) ?? []
  if (before === undefined || after === undefined)
    throw new Error(`README.md lacks the lines ${markers.begin} and ${markers.end}`)
  const rows = [
    [`[**${root.name}**](docs/promote.md) (\`OWNER/REPO\`)`, cell(root.description)],
    ...suite.map(({ name, description }) => [
      `[${name}](actions/${name}) (\`OWNER/REPO/actions/${name}\`)`,
      cell(description),
    ]),
  ]
  return `${before}${markers.begin}\n\n${table(['action', 'what it does'], rows)}\n\n${markers.end}${after}`
}

function inputTable({ inputs }: ActionDefinition): string {
  const rows = Object.entries(inputs).map(([key, { default: fallback, description, required, shape }]) => [
    `\`${kebab(key)}\`${required ? ' **(required)**' : ''}`,
    cell(description),
    cell(shape),
    fallback === undefined ? '' : `\`${cell(fallback)}\``,
  ])
  return table(['input', 'what it means', 'value', 'default'], rows)
}

function rulesOf({ rules }: ActionDefinition): string | undefined {
  return rules.length === 0 ? undefined : ['Rules:', ...rules.map(({ describe }) => `- ${describe}`)].join('\n')
}

function policyOf({ permissions }: ActionDefinition) {
  return {
    Version: '2012-10-17',
    Statement: permissions.map(({ actions, resource, condition }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: resource,
      ...(condition && { Condition: { StringEquals: condition } }),
    })),
  }
}

function notedPermissions({ permissions }: ActionDefinition): string {
  const noted = permissions.filter(({ note }) => note !== undefined)
  return noted.map(({ actions, note }) => `${named(actions)}: ${note}`).join('\n\n')
}

function optionalPermissions({ permissions }: ActionDefinition): string | undefined {
  const optional = permissions.filter((each) => each.optional !== undefined)
  if (optional.length === 0) return undefined
  return [
    'Without these it does less:',
    ...optional.map(({ actions, optional: lost }) => `- ${named(actions)}: ${lost}`),
  ].join('\n')
}

const named = (actions: readonly string[]) => actions.map((each) => `\`${each}\``).join(', ')

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
