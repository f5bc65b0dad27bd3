import { code, escapeMarkdown, paragraphs, table } from '../kit/markdown.ts'
import { changesNothing, type Fact, type Preview } from './preview.ts'

export interface PreviewFrame {
  readonly stackName: string
  /** Of GitHub; undefined where none is named. */
  readonly environment: string | undefined
  /** Whether there is a stack already. */
  readonly isNew: boolean
  /** The ARN of the change set; undefined where nothing changes. */
  readonly changeSet: string | undefined
  readonly consoleUrl: string | undefined
  readonly commit: string | undefined
  readonly runUrl: string | undefined
}

const mostRows = 60

/** The preview as summary and as comment. */
export function renderPreview(preview: Preview, frame: PreviewFrame): string {
  const { changeSet, consoleUrl, environment, isNew, stackName } = frame
  const alarms = preview.facts.flatMap(({ alarm, what }) =>
    alarm === undefined ? [] : [`- ⚠️ **${escapeMarkdown(what)}** ${escapeMarkdown(alarm)}`],
  )
  const where = environment === undefined ? '' : ` (${escapeMarkdown(environment)})`
  const stack = consoleUrl === undefined ? escapeMarkdown(stackName) : `[${escapeMarkdown(stackName)}](${consoleUrl})`
  const verdict = changesNothing(preview)
    ? changeSet === undefined
      ? '✅ Nothing changes'
      : '✅ Nothing that can be seen changes'
    : alarms.length > 0
      ? '⚠️ Look twice'
      : isNew
        ? '🆕 A new endpoint'
        : '📝 What would change'
  return paragraphs(
    `## ${verdict}: stack ${stack}${where}`,
    alarms.join('\n'),
    preview.facts.length === 0 ? undefined : table(['', 'now', 'then'], preview.facts.map(row), mostRows),
    othersOf(preview.others),
    changeSet === undefined
      ? undefined
      : `To deploy exactly this, give ${code('change-set')}: ${code(changeSet)}. It is refused once anything else has changed the stack.`,
    origin(frame),
  )
}

const cell = (text: string | undefined) => (text === undefined ? '' : escapeMarkdown(shorten(text)))
const row = ({ alarm, from, to, what }: Fact) => [
  escapeMarkdown(what),
  cell(from),
  alarm === undefined ? cell(to) : [cell(to), `**${escapeMarkdown(alarm)}**`].filter((each) => each !== '').join(' '),
]

const longest = 300
const shorten = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text

function othersOf(others: readonly string[]): string | undefined {
  if (others.length === 0) return undefined
  const shown = others.slice(0, mostRows).map((each) => `- ${escapeMarkdown(each)}`)
  const more = others.length > mostRows ? [`- ${others.length - mostRows} more are not shown.`] : []
  return ['Besides, in the words of CloudFormation:', '', ...shown, ...more].join('\n')
}

function origin({ commit, runUrl }: PreviewFrame): string | undefined {
  const parts = [
    commit === undefined ? undefined : `Commit ${code(commit.slice(0, 12))}`,
    runUrl === undefined ? undefined : `[run](${runUrl})`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : `${parts.join(', ')}.`
}
