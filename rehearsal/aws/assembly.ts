import { mkdirSync } from 'node:fs'
import type { RehearsalClock } from './clock.ts'
import { type Command, controlSite } from './control.ts'
import { createDispatcher } from './dispatcher.ts'
import { createEcr } from './ecr/create-ecr.ts'
import { type AssembledImage, putAssembledImage } from './ecr/assembled-image.ts'
import type { Manifest, Scan } from './ecr/image-store.ts'
import { createImages } from './ecr/materialize.ts'
import { createEventBus } from './events/event-bus.ts'
import { createFaults, type Faults } from './faults.ts'
import { createJournal, type Journal } from './journal.ts'
import { createLogs } from './logs/create-logs.ts'
import type { People } from './model-registry/people.ts'
import { type Pace, usualPace } from './pace.ts'
import { createIdentities } from './principals.ts'
import { createS3 } from './s3/create-s3.ts'
import { startServer } from './server.ts'
import { createTagStore, sageMakerTags } from './tags.ts'
import type { Part, World } from './world.ts'

export interface LocalAwsOptions {
  readonly clock: RehearsalClock
  /** Scratch folder for objects, images, job folders. */
  readonly directory: string
  readonly port?: number
  readonly pace?: Partial<Pace>
  /** IAM action patterns such as `sagemaker:Describe*`; given, everything else is AccessDenied for clients (not for CloudFormation itself). */
  readonly allow?: readonly string[]
}

export interface Assembly<State> extends AsyncDisposable {
  readonly url: string
  readonly account: string
  readonly region: string
  readonly journal: Journal
  readonly faults: Faults
  readonly state: State
  readonly world: World
  readonly people: People
  putAssembledImage(image: AssembledImage): Promise<Manifest>
  /** Ends every process it started. Throws when the local AWS itself was found at fault: its answers left AWS's model, or a handler broke down. */
  close(): Promise<void>
}

/** Parts made from the world, with what people may do to them through the control API. */
export interface Parts<State extends object> {
  readonly parts: readonly Part<object>[]
  readonly state: State
  readonly people: People
  readonly commands?: Readonly<Record<string, Command>>
}

const account = '111122223333'
const region = 'eu-west-1'

/** Starts the server with the parts that every service needs (logs, objects, images, tags) and the parts given. */
export async function assemble<State extends object>(options: LocalAwsOptions, make: (world: World) => Parts<State>) {
  const { clock, directory } = options
  mkdirSync(directory, { recursive: true })
  const pace = { ...usualPace, ...options.pace }
  const faults = createFaults()
  const journal = createJournal()
  const tags = createTagStore()
  const identities = createIdentities(account)
  const place = { clock, pace, directory, account, region }
  const dispatcher = createDispatcher({ ...place, faults, journal })
  const url = (): string => server.url
  const logs = createLogs(place)
  const events = createEventBus(place)
  const s3 = createS3({ ...place, events })
  const ecr = createEcr({ ...place, tags, url })
  const world: World = {
    ...place,
    faults,
    journal,
    tags,
    identities,
    url,
    logs: logs.writer,
    objects: s3.objects,
    events,
    images: createImages(ecr.store, directory),
    arn: (service, resource) => `arn:aws:${service}:${region}:${account}:${resource}`,
    // The schema has judged the output, so it is what the command's type says.
    call: dispatcher.call as World['call'],
  }
  const made = make(world)
  const parts = [logs, s3, ecr, ...made.parts]
  dispatcher.register([sageMakerTags(tags), ...parts.flatMap(({ services }) => services)])
  const state = { ...made.state, ...logs.state, ...s3.state, ...ecr.state, tags: tags.all }
  const commands = {
    images: async (body: unknown) => {
      const { digest } = await putAssembledImage(ecr.store, body as AssembledImage)
      return { digest }
    },
    'scan-findings': (body: unknown) => {
      const { repository, ...scan } = body as Partial<Scan> & { repository: string }
      ecr.store.repository(repository).nextScan = { status: 'COMPLETE', findings: [], ...scan }
    },
    ...made.commands,
  }
  const control = controlSite({ journal, faults, state, commands })
  const server = await startServer({
    dispatcher,
    identities,
    clock,
    sites: [control, ...ecr.sites],
    allow: options.allow,
    port: options.port ?? 0,
  })

  const close = async () => {
    clock.stop()
    await server.close()
    await Promise.all(parts.map((part) => part.close()))
    if (dispatcher.defects.length > 0) throw new Error(dispatcher.defects.join('\n'))
  }
  return {
    url: server.url,
    account,
    region,
    journal,
    faults,
    state,
    world,
    people: made.people,
    putAssembledImage: (image: AssembledImage) => putAssembledImage(ecr.store, image),
    close,
    [Symbol.asyncDispose]: close,
  } satisfies Assembly<typeof state>
}
