/** `text/csv` of `Text/CSV; charset=utf-8`. */
export const mediaTypeOf = (contentType: string) => contentType.replace(/;[^]*/, '').trim().toLowerCase()

export const isJsonType = (contentType: string) =>
  /^(application|text)\/(json|[\w.+-]+\+json)$/.test(mediaTypeOf(contentType))

/** One JSON value a line. SageMaker's name of it is application/jsonlines. */
export const isJsonLinesType = (contentType: string) =>
  /^application\/(x-)?(json-?lines?|jsonl|ndjson)$/.test(mediaTypeOf(contentType))

export const unknownType = 'application/octet-stream'

const byExtension: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['jsonl', 'application/jsonlines'],
  ['libsvm', 'text/libsvm'],
  ['ndjson', 'application/jsonlines'],
  ['npy', 'application/x-npy'],
  ['parquet', 'application/x-parquet'],
  ['pbr', 'application/x-recordio-protobuf'],
  ['png', 'image/png'],
  ['txt', 'text/plain'],
  ['wav', 'audio/wav'],
  ['webp', 'image/webp'],
])

/** By the end of a file's name; Batch Transform adds `.out` to the name of what it read. */
export function contentTypeByName(name: string): string | undefined {
  const [, extension = ''] = /\.(\w+?)(?:\.out)?$/.exec(name.toLowerCase()) ?? []
  return byExtension.get(extension)
}
