import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseTemplateText } from '../aws/cloudformation/template-text.ts'
import type { EventPattern } from '../aws/events/event-pattern.ts'
import type { LocalAws } from '../aws/local-aws.ts'
import { person } from '../aws/principals.ts'
import { type LocalGitHub, startGitHub } from '../github/github.ts'
import { dispatchEvent } from '../github/repository-dispatch.ts'
import type { WorkflowRun } from '../runner/run-record.ts'
import type { Showing, Theatre } from '../theatre.ts'
import { names } from '../vocabulary.ts'

const token = 'github_pat_of_the_api_destination'

/**
 * What the user's infrastructure has between the data and the workflow: a bucket that keeps versions and tells EventBridge of new objects,
 * and the rule that sends the manifests among them to GitHub, of templates/training-data-event.yml.
 */
export async function connectDeliveries(aws: LocalAws): Promise<LocalGitHub> {
  const Bucket = names.trainingData.bucket
  const github = await startGitHub({ token })
  const engineer = person(names.engineer, aws)
  await aws.world.call('S3', 'CreateBucket', { Bucket }, engineer)
  const versioning = { Bucket, VersioningConfiguration: { Status: 'Enabled' } }
  await aws.world.call('S3', 'PutBucketVersioning', versioning, engineer)
  const notification = { Bucket, NotificationConfiguration: { EventBridgeConfiguration: {} } }
  await aws.world.call('S3', 'PutBucketNotificationConfiguration', notification, engineer)
  const { EventPattern: pattern, Targets: targets } = await readRule({ Bucket })
  const [{ InputTransformer: transformer }] = targets
  aws.state.rules.set('training-data', {
    pattern,
    target: {
      url: `${github.url}/repos/${names.repository}/dispatches`,
      headers: { authorization: `Bearer ${token}` },
      transformer: { paths: transformer.InputPathsMap, template: transformer.InputTemplate },
    },
  })
  return github
}

interface RuleProperties {
  readonly EventPattern: EventPattern
  readonly Targets: readonly [
    {
      readonly InputTransformer: {
        readonly InputPathsMap: Readonly<Record<string, string>>
        readonly InputTemplate: string
      }
    },
  ]
}

/** The rule of templates/training-data-event.yml, with its parameters filled in. */
async function readRule(given: Readonly<Record<string, string>>): Promise<RuleProperties> {
  const text = await readFile(new URL('../../templates/training-data-event.yml', import.meta.url), 'utf8')
  const { Parameters, Resources } = parseTemplateText(text) as unknown as {
    readonly Parameters: Readonly<Record<string, { readonly Default?: string }>>
    readonly Resources: { readonly Rule: { readonly Properties: unknown } }
  }
  const filled = JSON.stringify(Resources.Rule.Properties, (_, value: unknown) => {
    const name = typeof value === 'object' && value !== null && 'Ref' in value ? String(value.Ref) : undefined
    return name === undefined ? value : (given[name] ?? Parameters[name]?.Default)
  })
  return JSON.parse(filled) as RuleProperties
}

export interface Delivery {
  /** Its folder below penguins/deliveries/. */
  readonly name: string
  readonly csv: string
  readonly parts: number
}

/** Puts the parts and, last, the manifest that names them. Answers the manifest's version. */
export function deliver({ objects }: LocalAws['world'], { name, csv, parts }: Delivery): string {
  const { bucket } = names.trainingData
  const [header, ...rows] = csv.trim().split('\n')
  const digests: Record<string, string> = {}
  for (let part = 0; part < parts; part += 1) {
    const own = rows.filter((_, row) => row % parts === part)
    const text = `${[header, ...own].join('\n')}\n`
    const file = `part-${String(part).padStart(3, '0')}.csv`
    digests[file] = createHash('sha256').update(text).digest('hex')
    objects.put(bucket, `penguins/deliveries/${name}/${file}`, text)
  }
  const manifest = JSON.stringify({ parts: digests })
  return objects.put(bucket, `penguins/deliveries/${name}/manifest.json`, manifest) ?? ''
}

/** As GitHub does for the concurrency group of the workflow: each dispatch starts a run, one after the other. Answers the runs when none is left. */
export function runDispatches(theatre: Theatre, github: LocalGitHub, showing: Pick<Showing, 'sha' | 'observer'>) {
  const runs: WorkflowRun[] = []
  const problems: unknown[] = []
  let last = Promise.resolve()
  github.listen((dispatch) => {
    const next = () => theatre.show({ file: 'retrain-on-data.yml', event: dispatchEvent(dispatch), ...showing })
    last = last.then(async () => void runs.push(await next())).catch((problem: unknown) => void problems.push(problem))
  })
  return {
    async settled(): Promise<readonly WorkflowRun[]> {
      await theatre.aws.world.clock.sleep(60_000)
      for (let seen; seen !== last;) {
        seen = last
        await last
      }
      if (problems.length > 0) throw problems[0]
      return runs
    },
  }
}
