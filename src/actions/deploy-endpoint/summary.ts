import { stackConsoleUrl } from '../../domain/console-url.ts'
import { modelPackageParameter, type Deployment } from '../../domain/deployment.ts'
import { answering } from '../../domain/endpoint.ts'
import type { Failure } from '../../kit/errors.ts'
import { code, escapeMarkdown, factTable, failureBlock, paragraphs } from '../../kit/markdown.ts'
import type { Deployed } from './deploy.ts'
import { evidenceBlock, type Evidence } from './evidence.ts'

const verdicts: Record<Deployed['outcome'], string> = {
  created: '✅ Created',
  updated: '✅ Updated',
  unchanged: '✅ Unchanged',
  'rolled-back': '❌ Rolled back',
  failed: '❌ Failed',
  'timed-out': '❌ Timed out',
}

export function summarise(
  { parameters, stackName }: Deployment,
  deployed: Deployed | undefined,
  { failure, evidence }: { readonly failure?: Failure; readonly evidence?: Evidence },
): string {
  const { served, stackId } = deployed ?? {}
  const url = stackId === undefined ? undefined : stackConsoleUrl(stackId)
  const rows: (readonly [string, string | undefined])[] = [
    ['Served after the deployment', served && answering(served.status) ? namesOf(served.modelPackageArns) : undefined],
    [
      'Asked for',
      parameters.has(modelPackageParameter) ? code(parameters.get(modelPackageParameter) ?? '') : undefined,
    ],
    ['Served before', deployed?.before && namesOf(deployed.before.modelPackageArns)],
    ['Endpoint', served && `${code(served.endpointName)}, ${served.status}`],
    ['Endpoint config', served && code(served.configName)],
    ['Image', served && namesOf(served.resolvedImages)],
    ['Stage', escapeMarkdown(parameters.get('StageName') ?? '')],
    ['Stack', url === undefined ? code(stackName) : `[${escapeMarkdown(stackName)}](${url})`],
  ]
  return paragraphs(
    `## ${verdicts[deployed?.outcome ?? 'failed']}: ${escapeMarkdown(served ? `endpoint ${served.endpointName}` : `stack ${stackName}`)}`,
    failure && failureBlock(failure),
    evidence && evidenceBlock(evidence),
    factTable(rows),
  )
}

function namesOf(values: readonly string[]): string {
  return values.map(code).join('<br>')
}
