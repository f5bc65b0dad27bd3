import { stringify } from 'yaml'
import { kebab, type ActionDefinition } from '../src/kit/define-action.ts'

const notice = (name: string) => `Generated from src/actions/${name}/action.ts by \`npm run generate\`; edit there.`

/** The text of an action.yml. `main` is relative to the folder it lies in. */
export function renderActionYaml(action: ActionDefinition, main: string): string {
  const inputs = Object.entries(action.inputs).map(([key, field]): [string, object] => [
    kebab(key),
    {
      description: field.description,
      required: field.required,
      ...(field.default !== undefined && { default: field.default }),
    },
  ])
  const outputs = Object.entries(action.outputs).map(([key, description]): [string, object] => [
    kebab(key),
    { description },
  ])
  const document = {
    name: action.title,
    description: action.description,
    author: 'the maintainers',
    branding: action.branding,
    inputs: new Map(inputs),
    outputs: new Map(outputs),
    runs: { using: 'node24', main, ...(action.post !== undefined && { post: main }) },
  }
  return `# ${notice(action.name)}\n${stringify(document, { lineWidth: 0 })}`
}
