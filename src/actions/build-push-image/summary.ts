import { formatSize } from '../../domain/image.ts'
import { formatDuration } from '../../kit/duration.ts'
import { code, codeBlock, escapeMarkdown, factTable, failureBlock, paragraphs } from '../../kit/markdown.ts'
import type { Inputs } from './action.ts'
import type { Ending } from './run.ts'

const verdicts: Record<Ending['outcome'], string> = {
  pushed: '✅ Pushed',
  reused: '✅ Reused',
  built: '✅ Built, not pushed',
  failed: '❌ Failed',
}

export function summarise(inputs: Inputs, imageUri: string | undefined, ending: Ending): string {
  const { outcome, image, built, buildMs, pushMs, failure, lastLines } = ending
  const rows: (readonly [string, string | undefined])[] = [
    ['Image', imageUri && code(imageUri)],
    ['Digest', image && code(image.digest)],
    ['Tags', inputs.tags.map(code).join(', ')],
    ['Platform', built && escapeMarkdown(`${built.os}/${built.architecture}`)],
    ['Media type', image && code(image.mediaType)],
    ['Size in the engine', built && formatSize(built.sizeBytes)],
    ['Built in', buildMs === undefined ? undefined : formatDuration(buildMs)],
    ['Pushed in', pushMs === undefined ? undefined : formatDuration(pushMs)],
  ]
  return paragraphs(
    `## ${verdicts[outcome]}: image ${escapeMarkdown(inputs.repository)}`,
    outcome === 'reused' ? 'The registry held this image already; nothing in it changed.' : undefined,
    failure && failureBlock(failure),
    factTable(rows),
    lastLines && codeBlock(lastLines.join('\n')),
  )
}
