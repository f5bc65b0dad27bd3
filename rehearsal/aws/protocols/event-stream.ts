import { EventStreamCodec } from '@smithy/core/event-streams'
import { fromUtf8, toUtf8 } from '@smithy/core/serde'
import { AwsError } from '../aws-error.ts'

/** AWS's frames around the events of a stream, each named by its only member; an AwsError thrown by the stream is its last frame. */
export async function* eventFrames(events: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  try {
    for await (const event of events) {
      for (const [name, members] of Object.entries(event)) yield eventFrame(name, members as object)
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    yield frame(
      { ':message-type': 'exception', ':exception-type': error.name, ':content-type': 'application/json' },
      Buffer.from(JSON.stringify({ Message: error.message, ...error.members })),
    )
  }
}

/** Bytes travel as they are; nothing else is sent by the streams of the local AWS. */
function eventFrame(name: string, members: object): Uint8Array {
  const payload: unknown = Object.values(members)[0]
  if (!(payload instanceof Uint8Array)) throw new Error(`event ${name} holds no bytes`)
  return frame({ ':message-type': 'event', ':event-type': name, ':content-type': 'application/octet-stream' }, payload)
}

const codec = new EventStreamCodec(toUtf8, fromUtf8)

function frame(headers: Readonly<Record<string, string>>, body: Uint8Array): Uint8Array {
  const typed = Object.entries(headers).map(([name, value]) => [name, { type: 'string' as const, value }])
  return codec.encode({ headers: Object.fromEntries(typed) as Parameters<typeof codec.encode>[0]['headers'], body })
}
