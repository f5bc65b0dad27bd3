import { createHash } from 'node:crypto'

/** Everything a deployment puts into CloudFormation: enough to do it again, and so enough to go back to it. */
export interface Deployment {
  readonly stackName: string
  readonly templateBody: string
  /** Where the template lies for CloudFormation, which takes no large one in a request. */
  readonly templateObject?: TemplateObject
  readonly parameters: ReadonlyMap<string, string>
  /** Parameters that stay what they are on the stack (UsePreviousValue); none of them is in `parameters`. */
  readonly kept?: ReadonlySet<string>
  /** Parameters whose values are nobody's to see (NoEcho). */
  readonly secret?: ReadonlySet<string>
  readonly tags: ReadonlyMap<string, string>
  readonly capabilities?: readonly string[]
}

export interface TemplateObject {
  readonly bucket: string
  readonly key: string
}

export const modelPackageParameter = 'ModelPackageName'

/** In a request, and from S3: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const inlineTemplateBytes = 51_200
const largestTemplateBytes = 1_048_576

/** Says where a template goes that is too large for a request. The same text has the same key, so that it is there once. */
export function placeTemplate(
  deployment: Deployment,
  bucket: string | undefined,
): { readonly deployment: Deployment; readonly problem?: string } {
  const bytes = Buffer.byteLength(deployment.templateBody)
  if (bytes <= inlineTemplateBytes) return { deployment }
  const has = `it has ${bytes} bytes, and CloudFormation takes at most`
  if (bytes > largestTemplateBytes) return { deployment, problem: `${has} ${largestTemplateBytes}; split it` }
  if (bucket === undefined) {
    return { deployment, problem: `${has} ${inlineTemplateBytes} in a request; give 'template-s3-bucket'` }
  }
  const key = `sagemaker-promote/templates/${createHash('sha256').update(deployment.templateBody).digest('hex')}.template`
  return { deployment: { ...deployment, templateObject: { bucket, key } } }
}

/** What CloudFormation tells in place of the value of a NoEcho parameter; sent back as it is, it would become the value. */
const hiddenValue = '****'

/** A deployment as a stack tells it, fit to be sent again: what the stack hides stays as it is. */
export function repeatable(told: Deployment): Deployment {
  const hidden = [...told.parameters].filter(([, value]) => value === hiddenValue).map(([name]) => name)
  if (hidden.length === 0) return told
  const names = new Set(hidden)
  const shown = [...told.parameters].filter(([name]) => !names.has(name))
  return { ...told, parameters: new Map(shown), kept: new Set([...(told.kept ?? []), ...hidden]), secret: names }
}

/** The parameters whose values a deployment replaces though nobody can read them, so that there is no way back to them. */
export function lostValues(deployment: Deployment, before: Deployment): readonly string[] {
  const { kept = new Set<string>() } = repeatable(before)
  return [...kept].filter((name) => !deployment.kept?.has(name))
}

/** The parameters that are to stay what they are, though the stack, if there is one, has none of that name. */
export function unknownKept(
  { kept = new Set() }: Deployment,
  stack: { readonly parameters: ReadonlyMap<string, string> } | undefined,
): readonly string[] {
  return [...kept].filter((name) => !stack?.parameters.has(name))
}

/** The tag of a stack that names the model package which was served before the present one. */
export const previousModelPackageTag = 'sagemaker-promote:previous-model-package'

/** An update without them would take the stack's other tags away, on which policies and cost reports may rest. */
export function keepTags(deployment: Deployment, { tags }: { readonly tags: ReadonlyMap<string, string> }): Deployment {
  const kept = [...tags].filter(([key]) => !key.startsWith('aws:'))
  return { ...deployment, tags: new Map([...kept, ...deployment.tags]) }
}

/**
 * The ClientRequestToken of one operation, at most 128 characters of `[a-zA-Z0-9-]`: CloudFormation writes it on every event, and takes a
 * repeated request for the same one. It holds what is asked for and the state of the stack that this starts from, so that the same
 * deployment is a new operation once something else has happened in between.
 */
export function requestToken(
  { capabilities = [], kept = new Set(), parameters, stackName, tags, templateBody }: Deployment,
  {
    runId = 'local',
    runAttempt = '1',
  }: { readonly runId?: string | undefined; readonly runAttempt?: string | undefined },
  from: { readonly id: string; readonly modifiedAt: Date | undefined } | undefined,
): string {
  const state = from ? [from.id, from.modifiedAt?.toISOString()] : []
  const asked = [[...parameters].sort(), [...kept].sort(), [...tags].sort(), [...capabilities].sort()]
  const content = JSON.stringify([stackName, templateBody, ...asked, state])
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return `run-${runId}-${runAttempt}-${hash}`
}
